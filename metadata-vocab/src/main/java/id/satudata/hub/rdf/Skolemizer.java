package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Iri;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Names every blank node of a graph about one entry by its content, so that neither labels nor the order of parsing show;
 * blank nodes that say the same become one. what no syntax could carry, in IRIs or texts, is replaced.
 */
public final class Skolemizer {

    private final Skolems skolems;

    public Skolemizer(Iri entry) {
        this.skolems = new Skolems(entry);
    }

    /** The same statements without blank nodes. */
    public Graph skolemize(Graph graph) {
        var named = GraphFactory.createDefaultGraph();
        skolemize(graph, Map.of()).forEach(named::add);
        return named;
    }

    /** The same statements without blank nodes, some nodes under new names. */
    public StatementIndex skolemize(Graph graph, Map<Node, Node> newNames) {
        var statements = graph.find().toList();
        var names = names(statements, newNames);
        var named = new StatementIndex();
        statements.forEach(it -> named.add(named(it, names)));
        return named;
    }

    /** Names what has no name yet among statements most of which have been named before. */
    void skolemize(StatementIndex index) {
        var statements = new ArrayList<Triple>(128);
        index.forEach(statements::add);
        var names = names(statements, Map.of());
        for (var statement : statements) {
            var named = named(statement, names);
            if (!named.equals(statement)) {
                index.remove(statement);
                index.add(named);
            }
        }
    }

    private Map<Node, Node> names(List<Triple> statements, Map<Node, Node> newNames) {
        var names = new HashMap<>(BlankNodeHashes.of(statements, newNames, skolems));
        newNames.forEach((from, to) -> names.put(from, safe(to)));
        return names;
    }

    /** Whether the node stands for a thing that had no name at its source. */
    public boolean named(Node node) {
        return skolems.owns(node);
    }

    private static Triple named(Triple it, Map<Node, Node> names) {
        var subject = named(it.getSubject(), names);
        var predicate = named(it.getPredicate(), names);
        var object = named(it.getObject(), names);
        return subject.equals(it.getSubject()) && predicate.equals(it.getPredicate()) && object.equals(it.getObject())
                ? it
                : Triple.create(subject, predicate, object);
    }

    /** What is true of a node once is remembered: the same few are subjects, predicates and classes of all statements. */
    private static Node named(Node node, Map<Node, Node> names) {
        if (node.isLiteral()) {
            return SafeText.of(node);
        }
        var known = names.get(node);
        if (known != null) {
            return known;
        }
        var safe = safe(node);
        names.put(node, safe);
        return safe;
    }

    private static Node safe(Node node) {
        if (node.isURI()) {
            return SafeIri.is(node.getURI()) ? node : NodeFactory.createURI(SafeIri.of(node.getURI()));
        }
        return node.isLiteral() ? SafeText.of(node) : node;
    }
}
