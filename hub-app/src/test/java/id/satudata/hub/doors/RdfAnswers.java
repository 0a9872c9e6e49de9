package id.satudata.hub.doors;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import id.satudata.hub.rdf.UnreadableRdf;
import org.apache.jena.graph.Graph;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reads the graph out of an answer. */
final class RdfAnswers {

    private RdfAnswers() {}

    static Graph read(MvcTestResult answer, RdfFormat format) {
        try {
            var body = Bytes.copyOf(answer.getResponse().getContentAsByteArray());
            return RdfReading.LIMITED.read(body, format, Iri.of("http://localhost:8080/"));
        } catch (UnreadableRdf e) {
            throw new AssertionError("Not readable as " + format, e);
        }
    }
}
