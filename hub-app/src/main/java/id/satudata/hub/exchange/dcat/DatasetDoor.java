package id.satudata.hub.exchange.dcat;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import id.satudata.hub.web.RdfAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One dataset as RDF. */
@RestController
final class DatasetDoor {
    private final Entries entries;
    private final PublicGraphs graphs;
    private final RdfAnswers answers;

    DatasetDoor(Entries entries, PublicGraphs graphs, RdfAnswers answers) {
        this.entries = entries;
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
    void dataset(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var entry = entries.named(id)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
        var version = new RdfAnswers.Version(entry.latest().toString(), entry.changed());
        answers.send(version, Formats.of(request), () -> graphs.graph(entry), request, response);
    }
}
