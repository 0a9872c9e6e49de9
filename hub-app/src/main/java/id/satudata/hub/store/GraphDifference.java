package id.satudata.hub.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What must change for a stored graph to say what it should: writing only this is several times cheaper than
 * replacing the graph.
 *
 * @param existed whether the graph held anything before
 * @param removed triples to take out
 * @param added triples to put in
 */
record GraphDifference(Node graph, boolean existed, Set<Triple> removed, Set<Triple> added) {

    GraphDifference {
        removed = Set.copyOf(removed);
        added = Set.copyOf(added);
    }

    /** Compares what the dataset holds under the name with what it should hold. */
    static GraphDifference between(DatasetGraph dataset, Node graph, Set<Triple> wanted) {
        var stored = triples(dataset, graph);
        return new GraphDifference(graph, !stored.isEmpty(), without(stored, wanted), without(wanted, stored));
    }

    /** All triples of a named graph, copied out of the dataset. */
    static Set<Triple> triples(DatasetGraph dataset, Node graph) {
        var triples = new HashSet<Triple>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(it -> triples.add(it.asTriple()));
        return triples;
    }

    /** Removes before it adds: the store keeps some literals by value, so {@code "01"} and {@code "1"} are one there. */
    void write(DatasetGraph dataset) {
        removed.forEach(it -> dataset.delete(Quad.create(graph, it)));
        added.forEach(it -> dataset.add(Quad.create(graph, it)));
    }

    private static Set<Triple> without(Set<Triple> triples, Set<Triple> others) {
        var rest = new HashSet<>(triples);
        rest.removeAll(others);
        return rest;
    }
}
