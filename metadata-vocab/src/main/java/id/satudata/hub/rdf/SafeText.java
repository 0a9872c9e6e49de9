package id.satudata.hub.rdf;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Texts without halves of surrogate pairs, which have no form in UTF-8. */
final class SafeText {

    private static final Pattern HALVES = Pattern.compile("[\\x{D800}-\\x{DFFF}]");
    private static final String REPLACEMENT = "\uFFFD";

    private SafeText() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return !HALVES.matcher(text).find();
            }
        }
        return true;
    }

    static Node of(Node literal) {
        var text = literal.getLiteralLexicalForm();
        return is(text) ? literal : with(literal, HALVES.matcher(text).replaceAll(REPLACEMENT));
    }

    /** A literal of the same kind with another text. */
    static Node with(Node literal, String text) {
        return literal.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralDT(text, literal.getLiteralDatatype())
                : NodeFactory.createLiteralLang(text, literal.getLiteralLanguage());
    }
}
