package id.satudata.hub.exchange.vocabulary;

import id.satudata.hub.concept.Ontology;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import id.satudata.hub.web.RdfAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The vocabulary in every syntax; its plain address is negotiated with that of the page. */
@RestController
final class VocabularyDoor {
    private final Ontology ontology = new Ontology();
    private final RdfAnswers answers;
    private final RdfAnswers.Version version;

    VocabularyDoor(RdfAnswers answers, Clock clock) {
        this.answers = answers;
        var content = CanonicalGraph.of(ontology.graph(), Iri.of(HUB.NS));
        this.version = new RdfAnswers.Version(content.hash().hex(), clock.instant());
    }

    @GetMapping("/ns.{extension}")
    void vocabulary(@PathVariable String extension, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var format = RdfFormat.ofExtension(extension)
                .orElseThrow(() ->
                        Problem.about(ProblemType.NOT_FOUND, "." + extension).toException());
        answers.send(version, format, ontology::graph, request, response);
    }
}
