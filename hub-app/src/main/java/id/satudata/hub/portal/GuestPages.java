package id.satudata.hub.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Lets other modules show pages that look and speak like the portal's. */
@Component
public final class GuestPages {

    private final Chromes chromes;
    private final Templates templates;

    GuestPages(Chromes chromes, Templates templates) {
        this.chromes = chromes;
        this.templates = templates;
    }

    /** The words of a module's own bundle, in the language of the request's address; {@code pattern.time} there says how times are told. */
    public Words words(HttpServletRequest request, String bundle) {
        return chromes.words(request).from(bundle);
    }

    /** The surroundings of a page, in the language of the request's address. */
    public Chrome chrome(HttpServletRequest request, String plainPath, String title) {
        return chromes.of(request, plainPath, title);
    }

    /** Where browsers find a style sheet among the assets; it changes with the sheet. */
    public String stylesheet(String asset) {
        return Stylesheet.addressOf(asset);
    }

    /** A page that nobody keeps. */
    public View view(GuestPage page, HttpStatus status) {
        return templates.view(page, status);
    }
}
