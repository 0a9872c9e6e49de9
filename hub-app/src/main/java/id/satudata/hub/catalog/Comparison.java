package id.satudata.hub.catalog;

import id.satudata.hub.catalog.FieldChange.FieldValue;
import id.satudata.hub.metadata.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Compares what two graphs say about a thing, and about what it leads to in both of them. What it leads to in only one
 * shows as one value that came or went.
 */
final class Comparison {

    private final Graph before;
    private final Graph after;
    private final FieldWords fields;
    private final ValueWords values;
    private final Set<Node> seen = new HashSet<>();
    private final List<FieldChange> changes = new ArrayList<>();

    Comparison(Graph before, Graph after, FieldWords fields, ValueWords values) {
        this.before = before;
        this.after = after;
        this.fields = fields;
        this.values = values;
    }

    List<FieldChange> of(Node thing) {
        compare(thing, new Way("", LocalizedText.NONE, LocalizedText.NONE));
        return List.copyOf(changes);
    }

    /** How a thing was come to. */
    private record Way(String field, LocalizedText label, LocalizedText about) {

        Way on(String name, LocalizedText word) {
            return new Way(field.isEmpty() ? name : field + "/" + name, FieldWords.joined(label, word), about);
        }
    }

    private void compare(Node thing, Way way) {
        if (!seen.add(thing)) {
            return;
        }
        for (var property : properties(thing)) {
            var next = way.on(fields.shortName(property), fields.label(property));
            var old = objects(before, thing, property);
            var now = objects(after, thing, property);
            var removed = without(old, now, before);
            var added = without(now, old, after);
            if (!removed.isEmpty() || !added.isEmpty()) {
                changes.add(new FieldChange(next.field(), next.label(), next.about(), removed, added));
            }
            old.stream()
                    .filter(it -> now.contains(it) && isDescribed(it))
                    .forEach(it -> compare(it, new Way(next.field(), next.label(), values.thing(it, after))));
        }
    }

    private List<Node> properties(Node thing) {
        var properties = new TreeSet<>(Comparator.comparing(Node::getURI));
        for (var graph : List.of(before, after)) {
            graph.find(thing, Node.ANY, Node.ANY).forEachRemaining(it -> properties.add(it.getPredicate()));
        }
        return List.copyOf(properties);
    }

    private static Set<Node> objects(Graph graph, Node thing, Node property) {
        return graph.find(thing, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .collect(Collectors.toSet());
    }

    private List<FieldValue> without(Set<Node> these, Set<Node> those, Graph graph) {
        return these.stream()
                .filter(it -> !those.contains(it))
                .sorted(Comparator.comparing(Node::toString))
                .map(it -> values.of(it, graph))
                .toList();
    }

    private boolean isDescribed(Node node) {
        return node.isURI() && (before.contains(node, Node.ANY, Node.ANY) || after.contains(node, Node.ANY, Node.ANY));
    }
}
