package id.satudata.hub.portal;

import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.metadata.IriSpace;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Makes what surrounds a page from the request for it. */
@Component
final class Chromes {

    private final CatalogIdentity identity;
    private final IriSpace addresses;
    private final Stylesheet stylesheet;
    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    Chromes(CatalogIdentity identity, IriSpace addresses, Stylesheet stylesheet, PortalProperties properties) {
        this.identity = identity;
        this.addresses = addresses;
        this.stylesheet = stylesheet;
        for (var language : Language.values()) {
            words.put(language, new Words(language, properties.timeZone()));
        }
    }

    /** The words of the language the request's address is in. */
    Words words(HttpServletRequest request) {
        return words(Language.ofPath(request.getRequestURI()));
    }

    /** The surroundings of a page, in the language of the request's address. */
    Chrome of(HttpServletRequest request, String plainPath, String title) {
        return of(Language.ofPath(request.getRequestURI()), plainPath, title);
    }

    Chrome of(Language language, String plainPath, String title) {
        return new Chrome(language, words(language), identity, addresses, stylesheet.address(), plainPath, title);
    }

    private Words words(Language language) {
        return Objects.requireNonNull(words.get(language));
    }
}
