package id.satudata.hub.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Addresses and numbers as {@code mailto:} and {@code tel:} IRIs, whatever their source wrote into them. */
final class Schemes {

    static final String MAILTO = "mailto:";
    static final String TEL = "tel:";

    private static final Pattern UNSAFE = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\\\x7F%]+");

    private Schemes() {}

    static Node iri(String scheme, String value) {
        return NodeFactory.createURI(scheme
                + UNSAFE.matcher(value)
                        .replaceAll(it -> Matcher.quoteReplacement(
                                URLEncoder.encode(it.group(), UTF_8).replace("+", "%20"))));
    }

    /** What stands behind the scheme; a source may also have left the scheme out or written a literal. */
    static String value(String scheme, Node node) {
        var text = node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
        return text.regionMatches(true, 0, scheme, 0, scheme.length())
                ? decoded(text.substring(scheme.length()))
                : text;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
