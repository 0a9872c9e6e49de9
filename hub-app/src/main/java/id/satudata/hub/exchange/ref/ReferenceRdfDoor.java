package id.satudata.hub.exchange.ref;

import id.satudata.hub.exchange.ref.References.Reference;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import id.satudata.hub.web.RdfAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Vocabularies and their terms as RDF; the extension alone says in which syntax, as codes have dots too. */
@RestController
final class ReferenceRdfDoor {

    private final References references;
    private final RdfAnswers answers;
    private final ListStreams streams;

    ReferenceRdfDoor(References references, RdfAnswers answers, ListStreams streams) {
        this.references = references;
        this.answers = answers;
        this.streams = streams;
    }

    @GetMapping({
        "/ref/{list}.ttl",
        "/ref/{list}.n3",
        "/ref/{list}.nt",
        "/ref/{list}.rdf",
        "/ref/{list}.xml",
        "/ref/{list}.jsonld"
    })
    void list(@PathVariable String list, HttpServletRequest request, HttpServletResponse response) throws IOException {
        streams.send(references.list(list), format(request), request, response);
    }

    @GetMapping({
        "/ref/{list}/{code}.ttl",
        "/ref/{list}/{code}.n3",
        "/ref/{list}/{code}.nt",
        "/ref/{list}/{code}.rdf",
        "/ref/{list}/{code}.xml",
        "/ref/{list}/{code}.jsonld"
    })
    void term(
            @PathVariable String list,
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(references.reference(list, code), request, response);
    }

    /** Codes of media types have two parts. */
    @GetMapping({
        "/ref/{list}/{kind}/{code}.ttl",
        "/ref/{list}/{kind}/{code}.n3",
        "/ref/{list}/{kind}/{code}.nt",
        "/ref/{list}/{kind}/{code}.rdf",
        "/ref/{list}/{kind}/{code}.xml",
        "/ref/{list}/{kind}/{code}.jsonld"
    })
    void term(
            @PathVariable String list,
            @PathVariable String kind,
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(references.reference(list, kind + "/" + code), request, response);
    }

    private void send(Reference found, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var version = new RdfAnswers.Version(found.list().version(), ListStreams.UNDATED);
        answers.send(version, format(request), () -> graph(found), request, response);
    }

    private static Graph graph(Reference found) {
        var graph = GraphFactory.createDefaultGraph();
        new ConceptStatements(found.list(), graph::add).alone(found.concept());
        return graph;
    }

    private static RdfFormat format(HttpServletRequest request) {
        var path = request.getRequestURI();
        return RdfFormat.ofExtension(path.substring(path.lastIndexOf('.') + 1))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
    }
}
