package id.satudata.hub.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A thing described inside a description, such as its contact point.
 *
 * @param node its IRI: its own, or one made of what is said about it
 */
record NestedNode(Node node, List<Triple> triples) {

    NestedNode {
        triples = List.copyOf(triples);
    }

    /** Says that the subject has this thing, and what the thing is. */
    void attach(Node subject, Node predicate, Consumer<Triple> sink) {
        sink.accept(Triple.create(subject, predicate, node));
        triples.forEach(sink);
    }

    /** This thing, having the other things too. */
    NestedNode with(Node predicate, List<NestedNode> parts) {
        var all = new ArrayList<>(triples);
        for (var part : parts) {
            all.add(Triple.create(node, predicate, part.node));
            all.addAll(part.triples);
        }
        return new NestedNode(node, all);
    }
}
