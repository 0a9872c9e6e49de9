package id.satudata.hub.mapping.folder;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Reasons;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import id.satudata.hub.rdf.UnreadableRdf;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads a sidecar in Turtle; it speaks of the file's dataset as {@code <>}. */
final class TurtleSidecar {

    private static final RdfReading SMALL = new RdfReading(1 << 20, 5_000, 1 << 18);

    Graph read(Bytes content, Iri entry) throws UnreadableSidecar {
        try {
            var graph = SMALL.read(content, RdfFormat.TURTLE, entry);
            if (!graph.contains(NodeFactory.createURI(entry.value()), Node.ANY, Node.ANY)) {
                throw new UnreadableSidecar(Reasons.of("sidecar-says-nothing"));
            }
            return graph;
        } catch (UnreadableRdf e) {
            throw new UnreadableSidecar(String.valueOf(e.getMessage()), e);
        }
    }
}
