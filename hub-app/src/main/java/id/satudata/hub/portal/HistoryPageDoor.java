package id.satudata.hub.portal;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.catalog.History;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What became of a dataset over time, in both languages. */
@Controller
final class HistoryPageDoor {

    /** What its address has beyond that of the dataset. */
    static final String PART = "/riwayat";

    private final Entries entries;
    private final History history;
    private final Chromes chromes;
    private final HistoryPages pages;
    private final MissingPages missing;
    private final Templates templates;

    HistoryPageDoor(
            Entries entries,
            History history,
            Chromes chromes,
            HistoryPages pages,
            MissingPages missing,
            Templates templates) {
        this.entries = entries;
        this.history = history;
        this.chromes = chromes;
        this.pages = pages;
        this.missing = missing;
        this.templates = templates;
    }

    @GetMapping(
            path = {"/dataset/{nameOrId}" + PART, "/en/dataset/{nameOrId}" + PART},
            produces = MediaType.TEXT_HTML_VALUE)
    View history(
            @PathVariable String nameOrId,
            @RequestParam(defaultValue = "") String sebelum,
            HttpServletRequest request) {
        return entries.named(nameOrId)
                .flatMap(it -> page(it, before(sebelum), request))
                .map(templates::view)
                .orElseGet(() -> missing.view(nameOrId, request));
    }

    private Optional<HistoryPage> page(Entry entry, int before, HttpServletRequest request) {
        var words = chromes.words(request);
        var title = words.of(
                "history.title.of", words.in(entry.description().wording().title()));
        var path = "/dataset/" + entry.name() + PART;
        var query = before == Integer.MAX_VALUE ? "" : "?sebelum=" + before;
        return history.of(entry.id().toString())
                .map(it -> pages.page(entry, it, before, chromes.of(request, path + query, title)));
    }

    /** What is no number shows the newest. */
    private static int before(String text) {
        return text.matches("[1-9]\\d{0,8}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
