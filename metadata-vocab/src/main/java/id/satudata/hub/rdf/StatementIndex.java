package id.satudata.hub.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The statements about one dataset by subject and predicate, each held once, in the order they came.
 *
 * <p>A graph of a hundred statements is asked as often as it has statements and changed nearly as often: for that the indexes
 * of a Jena graph cost more than all that is done with it.
 */
public final class StatementIndex {

    private final Map<Node, Map<Node, Set<Triple>>> bySubject = new LinkedHashMap<>();

    public static StatementIndex of(Graph graph) {
        var index = new StatementIndex();
        graph.find().forEachRemaining(index::add);
        return index;
    }

    public void add(Triple it) {
        bySubject
                .computeIfAbsent(it.getSubject(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(it.getPredicate(), _ -> LinkedHashSet.newLinkedHashSet(1))
                .add(it);
    }

    public void remove(Triple it) {
        var same = same(it.getSubject(), it.getPredicate());
        if (!same.isEmpty()) {
            same.remove(it);
        }
    }

    public boolean contains(Triple it) {
        return same(it.getSubject(), it.getPredicate()).contains(it);
    }

    /** Whether anything is said of the subject by this predicate. */
    public boolean has(Node subject, Node predicate) {
        return !same(subject, predicate).isEmpty();
    }

    /** The statements in a list of their own, safe against changes while it is walked; to be changed only if it has several. */
    public List<Triple> find(Node subject, Node predicate) {
        var same = same(subject, predicate);
        return same.isEmpty() ? List.of() : new ArrayList<>(same);
    }

    /** The same for all of whatever subject. */
    public List<Triple> find(Node predicate) {
        var found = new ArrayList<Triple>();
        bySubject.values().forEach(it -> found.addAll(it.getOrDefault(predicate, Set.of())));
        return found;
    }

    /** All statements about the subject. */
    public List<Triple> about(Node subject) {
        return bySubject.getOrDefault(subject, Map.of()).values().stream()
                .flatMap(Collection::stream)
                .toList();
    }

    public void forEach(Consumer<Triple> action) {
        bySubject.values().forEach(it -> it.values().forEach(same -> same.forEach(action)));
    }

    private Set<Triple> same(Node subject, Node predicate) {
        var about = bySubject.get(subject);
        return about == null ? Set.of() : about.getOrDefault(predicate, Set.of());
    }
}
