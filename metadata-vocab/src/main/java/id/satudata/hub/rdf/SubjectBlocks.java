package id.satudata.hub.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Statements put together by subject, in the order subjects first came, those about one sorted by predicate. */
final class SubjectBlocks {

    /** Types that are texts, which no syntax abbreviates, stand behind the others. */
    private static final Comparator<Triple> BY_PREDICATE = Comparator.<Triple, String>comparing(
                    it -> it.getPredicate().getURI())
            .thenComparing(it -> it.getObject().isLiteral());

    private SubjectBlocks() {}

    static Map<Node, List<Triple>> of(Stream<Triple> statements) {
        var bySubject = new LinkedHashMap<Node, List<Triple>>();
        statements.forEach(it -> bySubject
                .computeIfAbsent(it.getSubject(), _ -> new ArrayList<>())
                .add(it));
        bySubject.values().forEach(it -> it.sort(BY_PREDICATE));
        return bySubject;
    }
}
