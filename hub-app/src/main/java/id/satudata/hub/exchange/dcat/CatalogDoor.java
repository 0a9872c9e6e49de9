package id.satudata.hub.exchange.dcat;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.web.RdfAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue, or a part of it, as RDF, page by page. */
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
    void catalog(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(PageRequests.read(Optional.empty(), request), request, response);
    }

    /** What one agency publishes; the agency is named as in {@code /instansi/{name}}. */
    @GetMapping({
        "/organization/{name}/catalog.ttl",
        "/organization/{name}/catalog.n3",
        "/organization/{name}/catalog.nt",
        "/organization/{name}/catalog.rdf",
        "/organization/{name}/catalog.xml",
        "/organization/{name}/catalog.jsonld"
    })
    void agency(@PathVariable String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pages.requireAgency(name);
        send(PageRequests.read(Optional.of(name), request), request, response);
    }

    /** The catalogue's own IRI, for whoever does not prefer RDF: people read it in the portal. */
    @GetMapping("/catalog")
    void people(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/dataset");
    }

    /** The same for what an agency publishes. */
    @GetMapping("/organization/{name}/catalog")
    void peopleOfAgency(@PathVariable String name, HttpServletResponse response) {
        pages.requireAgency(name);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/instansi/" + name);
    }

    private void send(PageAddress address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var content = pages.read(address);
        var extension = Formats.extension(request);
        answers.send(version(content), Formats.of(request), () -> graphs.graph(content, extension), request, response);
    }

    private static RdfAnswers.Version version(CatalogPage page) {
        var entries =
                page.entries().stream().map(it -> it.id() + " " + it.latest()).collect(Collectors.joining("\n"));
        var tag = Bytes.utf8(page.total() + "\n" + entries).hash().hex().substring(0, 32);
        var changed = page.entries().stream().map(Entry::changed).max(Comparator.naturalOrder());
        return new RdfAnswers.Version(tag, changed.orElse(Instant.EPOCH));
    }
}
