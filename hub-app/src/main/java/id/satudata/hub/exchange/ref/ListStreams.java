package id.satudata.hub.exchange.ref;

import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.vocabulary.Prefixes;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import id.satudata.hub.web.RdfAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Sends whole vocabularies, term by term where the syntax allows it: the villages of Indonesia never stand in memory as one graph. */
@Component
final class ListStreams {

    /** RDF/XML and JSON-LD need the whole graph at once. */
    private static final int MOST_AT_ONCE = 5_000;

    /** Terms have no date of their own; a moment before the epoch is sent to nobody. */
    static final Instant UNDATED = Instant.ofEpochMilli(-1);

    private final RdfAnswers answers;

    ListStreams(RdfAnswers answers) {
        this.answers = answers;
    }

    void send(ConceptList list, RdfFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (format) {
            case TURTLE, N3 -> stream(list, format, RDFFormat.TURTLE_BLOCKS, request, response);
            case N_TRIPLES -> stream(list, format, RDFFormat.NTRIPLES_UTF8, request, response);
            case RDF_XML, JSON_LD -> atOnce(list, format, request, response);
        }
    }

    private void atOnce(ConceptList list, RdfFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (list.all().size() > MOST_AT_ONCE) {
            throw Problem.about(ProblemType.NOT_ACCEPTABLE, list.path() + ".ttl")
                    .toException();
        }
        answers.send(new RdfAnswers.Version(list.version(), UNDATED), format, () -> graph(list), request, response);
    }

    private static void stream(
            ConceptList list,
            RdfFormat format,
            RDFFormat syntax,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var tag = "W/\"" + list.version() + "." + format.extension() + "\"";
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        response.setContentType(
                format.mediaType().startsWith("text/") ? format.mediaType() + ";charset=utf-8" : format.mediaType());
        var out = StreamRDFWriter.getWriterStream(response.getOutputStream(), syntax);
        out.start();
        StreamRDFOps.sendPrefixesToStream(Prefixes.ALL, out);
        new ConceptStatements(list, out::triple).all();
        out.finish();
    }

    private static Graph graph(ConceptList list) {
        var graph = GraphFactory.createDefaultGraph();
        new ConceptStatements(list, graph::add).all();
        return graph;
    }
}
