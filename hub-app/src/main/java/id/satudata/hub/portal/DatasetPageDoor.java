package id.satudata.hub.portal;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The datasets' pages, in both languages; the same addresses answer with RDF to those who ask for it. */
@Controller
final class DatasetPageDoor {

    private final Entries entries;
    private final Chromes chromes;
    private final DatasetPages pages;
    private final QualityViews qualities;
    private final MissingPages missing;
    private final Templates templates;

    DatasetPageDoor(
            Entries entries,
            Chromes chromes,
            DatasetPages pages,
            QualityViews qualities,
            MissingPages missing,
            Templates templates) {
        this.entries = entries;
        this.chromes = chromes;
        this.pages = pages;
        this.qualities = qualities;
        this.missing = missing;
        this.templates = templates;
    }

    @GetMapping(
            path = {"/dataset/{nameOrId}", "/en/dataset/{nameOrId}"},
            produces = MediaType.TEXT_HTML_VALUE)
    View dataset(@PathVariable String nameOrId, HttpServletRequest request) {
        return entries.named(nameOrId).map(it -> found(it, request)).orElseGet(() -> missing.view(nameOrId, request));
    }

    /** CKAN clients build such links to one file of a dataset. */
    @GetMapping("/dataset/{nameOrId}/resource/{file}")
    ResponseEntity<Void> file(@PathVariable String nameOrId, @PathVariable String file) {
        var entry = entries.named(nameOrId)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
        var known = entry.description().distributions().stream()
                .anyMatch(it -> it.id().toString().equals(file));
        var place = "/dataset/" + entry.name() + (known ? "#berkas-" + file : "");
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(place))
                .build();
    }

    private View found(Entry entry, HttpServletRequest request) {
        var title = chromes.words(request).in(entry.description().wording().title());
        var chrome = chromes.of(request, "/dataset/" + entry.name(), title);
        return templates.view(pages.page(entry, qualities.view(entry, chrome), chrome), entry.latest());
    }
}
