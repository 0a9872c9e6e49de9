package id.satudata.hub.rdf;

import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Collects parsed statements within the limits; text directions, which we have no place for, fall away. */
final class GuardedSink extends StreamRDFBase {

    private final Function<Node, Graph> graphs;
    private final RdfReading limits;
    private int count;

    /** @param graphs where the statements of a graph of that name go */
    GuardedSink(Function<Node, Graph> graphs, RdfReading limits) {
        this.graphs = graphs;
        this.limits = limits;
    }

    @Override
    public void triple(Triple triple) {
        take(Quad.defaultGraphNodeGenerated, triple);
    }

    @Override
    public void quad(Quad quad) {
        take(quad.isDefaultGraph() ? Quad.defaultGraphNodeGenerated : quad.getGraph(), quad.asTriple());
    }

    private void take(Node name, Triple triple) {
        count++;
        if (count > limits.statements()) {
            throw new ParseFault("more than " + limits.statements() + " statements", -1, -1);
        }
        graphs.apply(name).add(checked(triple.getSubject()), triple.getPredicate(), checked(triple.getObject()));
    }

    private Node checked(Node node) {
        if (node.isTripleTerm()) {
            throw new ParseFault("statements about statements (triple terms) are not read", -1, -1);
        }
        if (!node.isLiteral()) {
            return node;
        }
        if (node.getLiteralLexicalForm().length() > limits.longestLiteral()) {
            throw new ParseFault("a text longer than " + limits.longestLiteral() + " characters", -1, -1);
        }
        return node.getLiteralBaseDirection() == null
                ? node
                : NodeFactory.createLiteralLang(node.getLiteralLexicalForm(), node.getLiteralLanguage());
    }
}
