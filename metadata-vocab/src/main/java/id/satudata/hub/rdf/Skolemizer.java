package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Iri;
import java.util.HashMap;
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

    /** The same statements without blank nodes; the same graph, when that is so already. */
    public Graph skolemize(Graph graph) {
        return graph.stream().allMatch(Skolemizer::isPlain) ? graph : skolemize(graph, Map.of());
    }

    private static boolean isPlain(Triple it) {
        return isPlain(it.getSubject()) && isPlain(it.getPredicate()) && isPlain(it.getObject());
    }

    private static boolean isPlain(Node node) {
        return node.isURI() ? SafeIri.is(node.getURI()) : node.isLiteral() && SafeText.is(node.getLiteralLexicalForm());
    }

    /** The same statements without blank nodes, some nodes under new names. */
    public Graph skolemize(Graph graph, Map<Node, Node> newNames) {
        var names = new HashMap<>(BlankNodeHashes.of(graph, newNames, skolems));
        names.putAll(newNames);
        var named = GraphFactory.createDefaultGraph();
        graph.find().forEachRemaining(it -> named.add(named(it, names)));
        return named;
    }

    /** Whether the node stands for a thing that had no name at its source. */
    public boolean named(Node node) {
        return skolems.owns(node);
    }

    private static Triple named(Triple it, Map<Node, Node> names) {
        return Triple.create(
                named(it.getSubject(), names), named(it.getPredicate(), names), named(it.getObject(), names));
    }

    private static Node named(Node node, Map<Node, Node> names) {
        var name = names.getOrDefault(node, node);
        if (name.isURI()) {
            return SafeIri.is(name.getURI()) ? name : NodeFactory.createURI(SafeIri.of(name.getURI()));
        }
        return name.isLiteral() ? SafeText.of(name) : name;
    }
}
