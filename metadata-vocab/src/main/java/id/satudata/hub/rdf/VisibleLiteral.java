package id.satudata.hub.rdf;

import id.satudata.hub.metadata.VisibleText;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals without what no reader sees ({@link VisibleText}). */
public final class VisibleLiteral {

    private VisibleLiteral() {}

    /** Whether the node is a literal that has something nobody sees. */
    public static boolean isNeededOf(Node node) {
        return node.isLiteral() && !VisibleText.isAllOf(node.getLiteralLexicalForm());
    }

    /** Whether the node is a literal of which nobody sees anything. */
    public static boolean isNothing(Node node) {
        return isNeededOf(node) && VisibleText.of(node.getLiteralLexicalForm()).isBlank();
    }

    /** The node with its visible text, in the same language or of the same type; what is no such literal stays as it is. */
    public static Node of(Node node) {
        if (!isNeededOf(node)) {
            return node;
        }
        var text = VisibleText.of(node.getLiteralLexicalForm());
        return node.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralDT(text, node.getLiteralDatatype())
                : NodeFactory.createLiteralLang(text, node.getLiteralLanguage());
    }
}
