package id.satudata.hub.exchange.dcat;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.web.RdfAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue as RDF, page by page. */
@RestController
final class CatalogDoor {
    private final CatalogPages pages;
    private final PageGraphs graphs;
    private final RdfAnswers answers;

    CatalogDoor(CatalogPages pages, PageGraphs graphs, RdfAnswers answers) {
        this.pages = pages;
        this.graphs = graphs;
        this.answers = answers;
    }

    @GetMapping({"/catalog.ttl", "/catalog.n3", "/catalog.nt", "/catalog.rdf", "/catalog.xml", "/catalog.jsonld"})
    void catalog(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String before,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var content = pages.read(PageAddress.of(page, before));
        var extension = Formats.extension(request);
        answers.send(version(content), Formats.of(request), () -> graphs.graph(content, extension), request, response);
    }

    /** The catalogue's own IRI, for whoever does not prefer RDF: people read it in the portal. */
    @GetMapping("/catalog")
    void people(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/dataset");
    }

    private static RdfAnswers.Version version(CatalogPage page) {
        var entries =
                page.entries().stream().map(it -> it.id() + " " + it.latest()).collect(Collectors.joining("\n"));
        var tag = Bytes.utf8(page.total() + "\n" + entries).hash().hex().substring(0, 32);
        var changed = page.entries().stream().map(Entry::changed).max(Comparator.naturalOrder());
        return new RdfAnswers.Version(tag, changed.orElse(Instant.EPOCH));
    }
}
