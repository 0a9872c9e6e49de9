package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Iri;
import java.util.List;
import org.apache.jena.graph.Triple;

/** A graph as every reader can read it, its statements in the order of their canonical lines: by subject, then by predicate. */
public final class OrderedGraph {

    private final Iri name;
    private final List<Line> lines;

    OrderedGraph(Iri name, List<Line> lines) {
        this.name = name;
        this.lines = lines;
    }

    /** One statement, and its terms in canonical N-Triples. */
    record Line(String subject, String predicate, String object, Triple statement) implements Comparable<Line> {

        /** Among the statements about one subject. */
        @Override
        public int compareTo(Line other) {
            var byPredicate = predicate.compareTo(other.predicate);
            return byPredicate == 0 ? object.compareTo(other.object) : byPredicate;
        }
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
