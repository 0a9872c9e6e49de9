package id.satudata.hub.mapping.dcat;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.Skolemizer;
import org.apache.jena.graph.Node;

/** Tells the things that had no name at their source, and are described in place, from those that have one. */
final class Things {

    private final Skolemizer skolemizer;

    Things(Iri entry) {
        this.skolemizer = new Skolemizer(entry);
    }

    Skolemizer skolemizer() {
        return skolemizer;
    }

    boolean nameless(Node node) {
        return node.isBlank() || skolemizer.named(node);
    }
}
