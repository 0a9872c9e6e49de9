package id.satudata.hub.rdf;

import id.satudata.hub.metadata.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** The statements of a graph, read in one fixed order and crossed off as they find their place. */
final class Statements {

    private static final Comparator<Triple> BY_OBJECT = Comparator.comparing(it -> NTriples.of(it.getObject()));

    private final StatementIndex index;
    private final Set<Triple> placed = new HashSet<>();
    private final Map<Node, Node> renamed = new HashMap<>();

    Statements(StatementIndex index) {
        this.index = index;
    }

    /** The objects, in a fixed order. */
    List<Node> objects(Node subject, Property predicate) {
        return triples(subject, predicate).stream().map(Triple::getObject).toList();
    }

    /** The objects of all that is said of a thing. */
    List<Node> about(Node subject) {
        return index.about(subject).stream().map(Triple::getObject).toList();
    }

    boolean is(Node subject, Resource type) {
        return index.contains(Triple.create(subject, RDF.type.asNode(), type.asNode()));
    }

    /** The first object that can be read as a value; it is crossed off. */
    <T> Optional<T> first(Node subject, Property predicate, Function<Node, Optional<T>> reading) {
        for (var triple : triples(subject, predicate)) {
            var value = reading.apply(triple.getObject());
            if (value.isPresent()) {
                placed.add(triple);
                return value;
            }
        }
        return Optional.empty();
    }

    /** All objects that can be read as values; they are crossed off. */
    <T> List<T> all(Node subject, Property predicate, Function<Node, Optional<T>> reading) {
        var values = new ArrayList<T>();
        for (var triple : triples(subject, predicate)) {
            reading.apply(triple.getObject()).ifPresent(it -> {
                placed.add(triple);
                values.add(it);
            });
        }
        return values;
    }

    /**
     * Of several nested things that can be read, the one whose own name comes first, which does not depend on what the source
     * called it; what it says is crossed off, as often as it is said.
     */
    <T> Optional<T> chosen(List<Node> things, Function<Node, Optional<T>> reading, Function<T, NestedNode> naming) {
        if (things.size() < 2) {
            return things.stream().findFirst().flatMap(reading);
        }
        var byName = new TreeMap<String, List<Node>>();
        for (var thing : things) {
            tried(thing, reading)
                    .map(it -> naming.apply(it).node().getURI())
                    .ifPresent(name ->
                            byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(thing));
        }
        var value = Optional.<T>empty();
        for (var thing :
                byName.isEmpty() ? List.<Node>of() : byName.firstEntry().getValue()) {
            value = reading.apply(thing);
        }
        return value;
    }

    /** Reads without crossing anything off. */
    private <T> Optional<T> tried(Node thing, Function<Node, Optional<T>> reading) {
        var placedBefore = Set.copyOf(placed);
        var renamedBefore = Map.copyOf(renamed);
        var value = reading.apply(thing);
        placed.retainAll(placedBefore);
        renamed.keySet().retainAll(renamedBefore.keySet());
        return value;
    }

    /** The literals as one text, the first of each language. */
    LocalizedText text(Node subject, Property predicate) {
        var text = LocalizedText.NONE;
        for (var triple : triples(subject, predicate)) {
            var literal = triple.getObject();
            var language = NodeValues.languageOf(literal);
            if (language.isPresent() && !text.byLanguage().containsKey(language.get())) {
                text = text.with(language.get(), literal.getLiteralLexicalForm());
                placed.add(triple);
            }
        }
        return text;
    }

    /** Gives a nested thing the name it has in our graphs. */
    void rename(Node from, Node to) {
        if (!from.equals(to)) {
            renamed.put(from, to);
        }
    }

    /** All that was not crossed off, under the new names; a name of the source's own that was given up stays as owl:sameAs. */
    Set<Triple> leftover(Skolems skolems) {
        var left = new HashSet<Triple>();
        index.forEach(it -> {
            if (!placed.contains(it)) {
                left.add(renamed(it));
            }
        });
        renamed.forEach((from, to) -> {
            if (!skolems.owns(from)) {
                left.add(Triple.create(to, OWL2.sameAs.asNode(), from));
            }
        });
        return left;
    }

    private List<Triple> triples(Node subject, Property predicate) {
        var found = index.find(subject, predicate.asNode());
        if (found.size() > 1) {
            found.sort(BY_OBJECT);
        }
        return found;
    }

    private Triple renamed(Triple it) {
        if (!renamed.containsKey(it.getSubject()) && !renamed.containsKey(it.getObject())) {
            return it;
        }
        return Triple.create(
                renamed.getOrDefault(it.getSubject(), it.getSubject()),
                it.getPredicate(),
                renamed.getOrDefault(it.getObject(), it.getObject()));
    }
}
