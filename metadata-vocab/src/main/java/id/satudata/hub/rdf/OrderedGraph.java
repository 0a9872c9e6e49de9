package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Iri;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;

/** A graph as every reader can read it, its statements in the order of their canonical lines: by subject, then by predicate. */
public final class OrderedGraph {

    private final Iri name;
    private final List<Line> lines;

    private OrderedGraph(Iri name, List<Line> lines) {
        this.name = name;
        this.lines = lines;
    }

    /**
     * One statement.
     *
     * @param text its canonical N-Triples, with the dot
     */
    record Line(String text, Triple statement) implements Comparable<Line> {

        @Override
        public int compareTo(Line other) {
            return text.compareTo(other.text);
        }
    }

    public static OrderedGraph of(Iri name, Collection<Triple> statements) {
        var writable = WritableStatements.inText();
        return new OrderedGraph(
                name,
                statements.stream()
                        .flatMap(writable::of)
                        .map(it -> new Line(NTriples.line(it), it))
                        .sorted()
                        .toList());
    }

    public int size() {
        return lines.size();
    }

    Iri name() {
        return name;
    }

    List<Line> lines() {
        return lines;
    }
}
