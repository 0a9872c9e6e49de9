package id.satudata.hub.rdf;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Iri;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Names for the things inside one entry that have none: {@code <entry>#genid-<12 digits of their content's hash>}. */
final class Skolems {

    private static final int DIGITS = 12;
    private final String prefix;

    Skolems(Iri entry) {
        this.prefix = entry.value() + "#genid-";
    }

    Node node(ContentHash content) {
        return NodeFactory.createURI(prefix + content.hex().substring(0, DIGITS));
    }

    boolean owns(Node node) {
        return node.isURI() && node.getURI().startsWith(prefix);
    }
}
