package id.satudata.hub.exchange.dcat;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.catalog.History;
import id.satudata.hub.catalog.Successors;
import id.satudata.hub.exchange.graph.PublicGraphs;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import id.satudata.hub.web.RdfAnswers;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** One dataset as RDF. */
@RestController
final class DatasetDoor {
    private final Entries entries;
    private final History history;
    private final Successors successors;
    private final PublicGraphs graphs;
    private final RdfAnswers answers;

    DatasetDoor(
            Entries entries,
            History history,
            ObjectProvider<Successors> successors,
            PublicGraphs graphs,
            RdfAnswers answers) {
        this.entries = entries;
        this.history = history;
        this.successors = successors.getIfAvailable(() -> Successors.NONE);
        this.graphs = graphs;
        this.answers = answers;
    }

    @GetMapping({
        "/dataset/{id}.ttl",
        "/dataset/{id}.n3",
        "/dataset/{id}.nt",
        "/dataset/{id}.rdf",
        "/dataset/{id}.xml",
        "/dataset/{id}.jsonld"
    })
    void dataset(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (Profiles.isSchemaOrg(request) && Formats.of(request) == RdfFormat.JSON_LD) {
            request.getRequestDispatcher("/dataset/" + UriUtils.encodePathSegment(id, UTF_8) + "/croissant.jsonld")
                    .forward(request, response);
            return;
        }
        Profiles.requireDcatAp(request);
        var found = entries.named(id);
        if (found.isEmpty()) {
            lead(successor(id).orElseThrow(() -> Problem.of(missing(id)).toException()), request, response);
            return;
        }
        var entry = found.get();
        var version = new RdfAnswers.Version(entry.latest().toString(), entry.changed());
        answers.send(version, Formats.of(request), () -> graphs.graph(entry), request, response);
    }

    private Optional<Entry> successor(String id) {
        return history.of(id).flatMap(it -> successors.of(it.head().entry())).flatMap(entries::find);
    }

    private static void lead(Entry to, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(
                HttpHeaders.LOCATION,
                "/dataset/" + to.name() + "." + Formats.of(request).extension());
    }

    /** What was here once is told apart from what never was. */
    private ProblemType missing(String id) {
        return history.of(id).isPresent() ? ProblemType.GONE : ProblemType.NOT_FOUND;
    }
}
