package id.satudata.hub.mapping.dcat;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.mapping.field.AccessClasses;
import id.satudata.hub.metadata.AccessRights;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * What a thing says that stands where a right is expected. What shuts counts wherever it is said: as a text, as a term of the
 * list, in a thing inside the thing. It opens only where it is a statement without a name of its own whose labels all say so,
 * and that says nothing else.
 */
final class DescribedRight {

    private static final String WITHOUT_WORDS = "[ ]";
    private static final Set<Node> MORE_LABELS = Set.of(DCTerms.description.asNode(), SKOS.altLabel.asNode());

    private final AccessClasses classes;
    private final WorkingGraph graph;
    private final Things things;
    private final Node right;

    private final Map<String, Concept> read = new TreeMap<>();
    private final Set<String> unread = new TreeSet<>();
    private final Set<Node> seen = new HashSet<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private boolean saysMore;

    DescribedRight(AccessClasses classes, WorkingGraph graph, Things things, Node right) {
        this.classes = classes;
        this.graph = graph;
        this.things = things;
        this.right = right;
        walk();
    }

    /** What could be read, by the words of the source. */
    Map<String, Concept> read() {
        return read;
    }

    /** In words what could not be read; nothing where all of it could. */
    Optional<String> unread() {
        if (!saysMore && unread.isEmpty() && !read.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(things.nameless(right) ? words() : graph.textOf(right));
    }

    private String words() {
        return unread.stream()
                .findFirst()
                .or(() -> read.keySet().stream().findFirst())
                .orElse(WITHOUT_WORDS);
    }

    private void walk() {
        look(right);
        while (!open.isEmpty()) {
            var thing = open.remove();
            graph.statements(thing).forEach((predicate, statements) -> statements.forEach(it -> read(predicate, it)));
        }
    }

    private void read(Node predicate, Triple statement) {
        var object = statement.getObject();
        if (object.isLiteral()) {
            text(graph.textOf(object), isLabel(statement));
        } else if (!isStatement(predicate, object)) {
            term(object);
        }
    }

    private void text(String text, boolean isLabel) {
        var meant = classes.read(text).filter(it -> isLabel || shuts(it));
        meant.ifPresentOrElse(it -> read.put(text, it), () -> unread.add(text));
    }

    private void term(Node object) {
        var meant = things.nameless(object)
                ? Optional.<Concept>empty()
                : classes.read(graph.textOf(object)).filter(DescribedRight::shuts);
        meant.ifPresentOrElse(it -> read.put(graph.textOf(object), it), () -> saysMore = true);
        if (things.nameless(object)) {
            look(object);
        }
    }

    private void look(Node thing) {
        if (seen.add(thing)) {
            open.add(thing);
        }
    }

    private boolean isLabel(Triple it) {
        return things.nameless(right) && it.getSubject().equals(right) && labels(it.getPredicate());
    }

    /** The labels of a term that is known by its IRI may be in any language: of these, those count that shut. */
    static List<String> labelsOf(Node term, WorkingGraph graph) {
        return graph.statements(term).entrySet().stream()
                .filter(it -> labels(it.getKey()))
                .flatMap(it -> it.getValue().stream())
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(graph::textOf)
                .sorted()
                .toList();
    }

    static boolean shuts(Concept meant) {
        return !meant.iri().equals(AccessRights.PUBLIC);
    }

    private static boolean labels(Node predicate) {
        return MORE_LABELS.contains(predicate)
                || WorkingGraph.LABELS.stream().anyMatch(it -> it.asNode().equals(predicate));
    }

    private static boolean isStatement(Node predicate, Node object) {
        return predicate.equals(RDF.type.asNode()) && object.equals(DCTerms.RightsStatement.asNode());
    }
}
