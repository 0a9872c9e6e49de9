package id.satudata.hub.portal;

import id.satudata.hub.catalog.History;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What is shown where there is no dataset: a tombstone where there was one, else that the address is wrong. */
@Component
final class MissingPages {

    private final History history;
    private final Chromes chromes;
    private final Templates templates;

    MissingPages(History history, Chromes chromes, Templates templates) {
        this.history = history;
        this.chromes = chromes;
        this.templates = templates;
    }

    View view(String nameOrId, HttpServletRequest request) {
        return history.of(nameOrId)
                .map(it -> it.head().state().name().toLowerCase(Locale.ROOT))
                .map(state -> message("gone." + state, HttpStatus.GONE, request))
                .orElseGet(() -> message("missing.dataset", HttpStatus.NOT_FOUND, request));
    }

    private View message(String key, HttpStatus status, HttpServletRequest request) {
        var words = chromes.words(request);
        var heading = words.of(key + ".title");
        var chrome = chromes.of(request, SearchAddress.PATH, heading);
        return templates.view(new MessagePage(chrome, heading, List.of(words.of(key)), ""), status);
    }
}
