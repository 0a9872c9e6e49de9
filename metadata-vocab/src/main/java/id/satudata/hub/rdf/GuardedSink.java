package id.satudata.hub.rdf;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Collects parsed statements within the limits; text directions, which we have no place for, fall away. */
final class GuardedSink extends StreamRDFBase {

    private static final int MOST_PREFIXES = 10_000;

    private final BiConsumer<Node, Triple> taking;
    private final RdfReading limits;
    private int count;
    private int prefixes;

    /** @param graphs where the statements of a graph of that name go */
    GuardedSink(Function<Node, Graph> graphs, RdfReading limits) {
        this((name, triple) -> graphs.apply(name).add(triple), limits);
    }

    /** @param taking gets each statement with the name of its graph */
    GuardedSink(BiConsumer<Node, Triple> taking, RdfReading limits) {
        this.taking = taking;
        this.limits = limits;
    }

    /** A parser holds all of them in memory. */
    @Override
    public void prefix(String prefix, String iri) {
        prefixes++;
        if (prefixes > MOST_PREFIXES) {
            throw new ParseFault("more than " + MOST_PREFIXES + " prefixes", -1, -1);
        }
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
        taking.accept(
                name, Triple.create(checked(triple.getSubject()), triple.getPredicate(), checked(triple.getObject())));
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
