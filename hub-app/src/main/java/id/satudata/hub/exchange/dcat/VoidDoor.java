package id.satudata.hub.exchange.dcat;

import id.satudata.hub.dump.Dumps;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.web.RdfAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the catalogue says of itself, and the well-known address that leads there. */
@RestController
final class VoidDoor {

    private final VoidGraphs graphs;
    private final RevisionLog log;
    private final Dumps dumps;
    private final RdfAnswers answers;

    VoidDoor(VoidGraphs graphs, RevisionLog log, Dumps dumps, RdfAnswers answers) {
        this.graphs = graphs;
        this.log = log;
        this.dumps = dumps;
        this.answers = answers;
    }

    @GetMapping({"/void.ttl", "/void.n3", "/void.nt", "/void.rdf", "/void.xml", "/void.jsonld"})
    void description(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var head = log.head();
        var dump = dumps.newest().map(it -> it.position().toString()).orElse("none");
        var version = new RdfAnswers.Version("void-" + head + "-" + dump, recorded(head));
        answers.send(version, Formats.of(request), graphs::graph, request, response);
    }

    /** People are better served by the page about the doors. */
    @GetMapping("/void")
    void people(HttpServletResponse response) {
        lead("/api", response);
    }

    @GetMapping("/.well-known/void")
    void wellKnown(HttpServletResponse response) {
        lead("/void", response);
    }

    private static void lead(String to, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", to);
    }

    private Instant recorded(Sequence head) {
        return head.equals(Sequence.START)
                ? Instant.EPOCH
                : log.after(new Sequence(head.value() - 1), 1).getFirst().at();
    }
}
