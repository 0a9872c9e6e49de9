package id.satudata.hub.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What must change for a stored graph to say what it should: writing only this is several times cheaper than
 * replacing the graph.
 *
 * @param before how many triples the graph held
 * @param removed triples to take out
 * @param added triples to put in
 */
record GraphDifference(Node graph, int before, Set<Triple> removed, Set<Triple> added) {

    GraphDifference {
        removed = Set.copyOf(removed);
        added = Set.copyOf(added);
    }

    /** Compares what the dataset holds under the name with what it should hold. */
    static GraphDifference between(DatasetGraph dataset, Node graph, Collection<Triple> wanted) {
        var stored = triples(dataset, graph);
        var expected = StoredForm.of(wanted);
        return new GraphDifference(graph, stored.size(), without(stored, expected), without(expected, stored));
    }

    boolean isNone() {
        return removed.isEmpty() && added.isEmpty();
    }

    /** By how many graphs the dataset grows. */
    int graphs() {
        var after = before - removed.size() + added.size();
        return (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
    }

    /** In words, where there is any. */
    Optional<String> inWords() {
        return isNone() ? Optional.empty() : Optional.of(words());
    }

    /** Removes before it adds: what is the same by value must not be taken out after it was put in. */
    void write(DatasetGraph dataset) {
        removed.forEach(it -> dataset.delete(Quad.create(graph, it)));
        added.forEach(it -> dataset.add(Quad.create(graph, it)));
    }

    private String words() {
        if (before == 0) {
            return "its graph is missing, with " + added.size() + " statements";
        }
        var example = Stream.concat(added.stream(), removed.stream())
                .map(it -> it.getPredicate().toString())
                .min(String::compareTo)
                .orElse("");
        return removed.size() == before && added.isEmpty()
                ? "its graph should not be there, with " + before + " statements"
                : "its graph lacks " + added.size() + " statements and has " + removed.size() + " too many of " + before
                        + ", such as " + example;
    }

    private static Set<Triple> triples(DatasetGraph dataset, Node graph) {
        var triples = new HashSet<Triple>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(it -> triples.add(it.asTriple()));
        return triples;
    }

    private static Set<Triple> without(Set<Triple> triples, Set<Triple> others) {
        var rest = new HashSet<>(triples);
        rest.removeAll(others);
        return rest;
    }
}
