package id.satudata.hub.rdf;

import java.io.ByteArrayInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.out.NodeFmtLib;

/** Statements as lines of N-Triples that can be kept, sorted and read back; nameless nodes stay the ones they are. */
public final class StatementLines {

    private StatementLines() {}

    /** One line without its end: subject, predicate, object and dot, a space between two; there are no other spaces outside texts. */
    public static String of(Triple statement) {
        return NTriples.line(Triple.create(
                labelled(statement.getSubject()), statement.getPredicate(), labelled(statement.getObject())));
    }

    /**
     * The statements of such lines.
     *
     * @throws UnreadableRdf when one was not written so
     */
    public static Graph read(byte[] lines) throws UnreadableRdf {
        var graph = GraphMemFactory.createDefaultGraph();
        try {
            RDFParser.source(new ByteArrayInputStream(lines))
                    .forceLang(Lang.NTRIPLES)
                    .checking(false)
                    .labelToNode(LabelToNode.createUseLabelAsGiven())
                    .errorHandler(new ParseFaults())
                    .parse(graph);
        } catch (ParseFault e) {
            throw e.unreadable();
        }
        return graph;
    }

    private static Node labelled(Node node) {
        return node.isBlank()
                ? NodeFactory.createBlankNode(NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel()))
                : node;
    }
}
