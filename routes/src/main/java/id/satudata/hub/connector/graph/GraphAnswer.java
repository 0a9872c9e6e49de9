package id.satudata.hub.connector.graph;

import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.egress.EgressResponse;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Reasoned;
import id.satudata.hub.metadata.Reasons;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import id.satudata.hub.rdf.UnreadableRdf;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * The graphs in an answer, whatever its syntax.
 *
 * @param address where it was found, which its relative IRIs are resolved against
 * @param graphs by their names; all in the nameless one where names were not asked for
 */
public record GraphAnswer(URI address, Map<Node, Graph> graphs) {

    /** The syntaxes we read, those that are read fastest first. */
    public static final String ACCEPT = "text/turtle, application/n-triples;q=0.9, application/rdf+xml;q=0.8,"
            + " application/ld+json;q=0.7, */*;q=0.1";

    /** The same with those that have names for graphs. */
    public static final String ACCEPT_NAMES =
            "application/trig, application/n-quads;q=0.9, " + ACCEPT.replace("text/turtle,", "text/turtle;q=0.9,");

    private static final Map<String, RdfFormat> WITH_NAMES =
            Map.of("application/trig", RdfFormat.TURTLE, "application/n-quads", RdfFormat.N_TRIPLES);

    public GraphAnswer {
        graphs = Map.copyOf(graphs);
    }

    /** The nameless graph. */
    public Graph graph() {
        return graph(Quad.defaultGraphNodeGenerated);
    }

    /** The graph of a name; an empty one where there is none. */
    public Graph graph(Node name) {
        return graphs.getOrDefault(name, Graph.emptyGraph);
    }

    /**
     * Reads the answer to its end, and all its statements into one graph.
     *
     * @throws SourceUnreadable when it is no graph; caused by {@link UnreadableRdf} when it is one that is broken
     */
    public static GraphAnswer read(EgressResponse response) throws IOException {
        return read(response, GraphAnswer::together);
    }

    /**
     * Reads the answer to its end, and its statements into the graphs it names.
     *
     * @throws SourceUnreadable when it is no graph; caused by {@link UnreadableRdf} when it is one that is broken
     */
    public static GraphAnswer readNamed(EgressResponse response) throws IOException {
        return read(response, RdfReading.LIMITED::readGraphs);
    }

    /**
     * Reads all statements of a document into one graph.
     *
     * @throws SourceUnreadable when it is no graph; caused by {@link UnreadableRdf} when it is one that is broken
     */
    public static GraphAnswer of(Bytes content, String mediaType, URI address) throws SourceUnreadable {
        return read(content, mediaType, address, GraphAnswer::together);
    }

    /**
     * The syntax of a document.
     *
     * @param head as much of it as shows that, where nothing else tells
     * @throws SourceUnreadable when it is none that we read
     */
    public static RdfFormat format(Bytes head, String mediaType, URI address) throws SourceUnreadable {
        var stated = WITH_NAMES.get(mediaType);
        return stated != null
                ? stated
                : FormatGuess.of(mediaType, address, head)
                        .orElseThrow(() -> new SourceUnreadable(
                                "not-rdf", address, mediaType.isEmpty() ? Reasons.of("type-not-stated") : mediaType));
    }

    private static Map<Node, Graph> together(Bytes content, RdfFormat format, Iri base) throws UnreadableRdf {
        return Map.of(Quad.defaultGraphNodeGenerated, RdfReading.LIMITED.read(content, format, base));
    }

    private static GraphAnswer read(EgressResponse response, Parsing parsing) throws IOException {
        var content = Bytes.copyOf(response.requireSuccess().body().readAllBytes());
        return read(content, response.mediaType(), response.finalUri(), parsing);
    }

    private static GraphAnswer read(Bytes content, String mediaType, URI address, Parsing parsing)
            throws SourceUnreadable {
        var format = format(content, mediaType, address);
        try {
            return new GraphAnswer(address, parsing.of(content, format, Iri.of(address)));
        } catch (UnreadableRdf e) {
            throw new SourceUnreadable(e, "not-valid", address, format.mediaType(), Reasoned.of(e));
        }
    }

    @FunctionalInterface
    private interface Parsing {
        Map<Node, Graph> of(Bytes content, RdfFormat format, Iri base) throws UnreadableRdf;
    }
}
