package id.satudata.hub.rdf;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.SplitIRI;

/** Statements as a syntax can carry them: no IRI breaks out of its brackets, no control character ends up in XML. */
final class WritableStatements {

    private static final Pattern NOT_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");
    private static final String REPLACEMENT = "\uFFFD";

    private final boolean xml;

    private WritableStatements(boolean xml) {
        this.xml = xml;
    }

    static WritableStatements inText() {
        return new WritableStatements(false);
    }

    /** XML names limit what a predicate may look like: a statement whose predicate is none is left out. */
    static WritableStatements inXml() {
        return new WritableStatements(true);
    }

    /** Hands on the statement as it can be carried, if it can. */
    void of(Triple it, Consumer<Triple> into) {
        if (xml && SplitIRI.localnameXML(it.getPredicate().getURI()).isEmpty()) {
            return;
        }
        var subject = writable(it.getSubject());
        var predicate = writable(it.getPredicate());
        var object = writable(it.getObject());
        var same =
                subject.equals(it.getSubject()) && predicate.equals(it.getPredicate()) && object.equals(it.getObject());
        into.accept(same ? it : Triple.create(subject, predicate, object));
    }

    private Node writable(Node node) {
        if (node.isURI()) {
            return SafeIri.is(node.getURI()) ? node : NodeFactory.createURI(SafeIri.of(node.getURI()));
        }
        if (!node.isLiteral()) {
            return node;
        }
        return xml ? inXml(node) : SafeText.of(node);
    }

    private static Node inXml(Node literal) {
        var text = literal.getLiteralLexicalForm();
        return isPlain(text)
                ? literal
                : SafeText.with(literal, NOT_XML.matcher(text).replaceAll(REPLACEMENT));
    }

    /** Whether there is nothing to look for, as in nearly every text. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }
}
