package id.satudata.hub.connector.dump;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The names that nameless nodes have while a document is read in parts, since others may speak of them. */
final class Nameless {

    private static final String MARK = "_:";
    private static final String NAMED = "x-satudata-nameless:";

    private Nameless() {}

    static String named(String text) {
        return text.startsWith(MARK) ? NAMED + text.substring(MARK.length()) : text;
    }

    static Node restored(Node node) {
        if (node.isURI() && node.getURI().startsWith(NAMED)) {
            return NodeFactory.createBlankNode(node.getURI().substring(NAMED.length()));
        }
        if (node.isLiteral() && node.getLiteralLexicalForm().startsWith(NAMED)) {
            var text = MARK + node.getLiteralLexicalForm().substring(NAMED.length());
            return node.getLiteralLanguage().isEmpty()
                    ? NodeFactory.createLiteralDT(text, node.getLiteralDatatype())
                    : NodeFactory.createLiteralLang(text, node.getLiteralLanguage());
        }
        return node;
    }
}
