package id.satudata.hub.portal;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.catalog.History;
import id.satudata.hub.catalog.Successors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * What is shown where there is no dataset: the one it became one with, a tombstone where there was one, else that the address is
 * wrong.
 */
@Component
final class MissingPages {

    private final History history;
    private final Entries entries;
    private final Successors successors;
    private final Chromes chromes;
    private final Templates templates;

    MissingPages(
            History history,
            Entries entries,
            ObjectProvider<Successors> successors,
            Chromes chromes,
            Templates templates) {
        this.history = history;
        this.entries = entries;
        this.successors = successors.getIfAvailable(() -> Successors.NONE);
        this.chromes = chromes;
        this.templates = templates;
    }

    View view(String nameOrId, HttpServletRequest request) {
        return successor(nameOrId).map(it -> moved(it, request)).orElseGet(() -> tombstone(nameOrId, request));
    }

    private Optional<Entry> successor(String nameOrId) {
        return history.of(nameOrId)
                .flatMap(it -> successors.of(it.head().entry()))
                .flatMap(entries::find);
    }

    private View moved(Entry entry, HttpServletRequest request) {
        var path = "/dataset/" + entry.name();
        var redirect = new RedirectView(chromes.of(request, path, "").path(path));
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }

    private View tombstone(String nameOrId, HttpServletRequest request) {
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
