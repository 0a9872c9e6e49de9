package id.satudata.hub.rdf;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Statements about one subject as an object of expanded JSON-LD, which needs no context. */
final class JsonLdWriting {

    private static final String TYPE = "@type";

    private JsonLdWriting() {}

    /** The statements as one document. */
    static void write(Stream<Triple> statements, OutputStream stream) {
        var out = new Utf8Pieces(stream);
        var text = out.text();
        text.append("{\"@graph\":[");
        var between = "\n";
        for (var block : SubjectBlocks.of(statements).entrySet()) {
            text.append(between);
            between = ",\n";
            object(block.getKey(), block.getValue(), text);
            out.pass();
        }
        text.append("\n]}\n");
        out.flush();
    }

    /** Appends the object; statements with the same predicate stand together. */
    static void object(Node subject, List<Triple> about, StringBuilder text) {
        text.append("{\"@id\":");
        quoted(id(subject), text);
        var key = "";
        for (var it : about) {
            var next = key(it);
            if (next.equals(key)) {
                text.append(',');
            } else {
                text.append(key.isEmpty() ? "," : "],");
                quoted(next, text);
                text.append(":[");
            }
            key = next;
            value(key, it.getObject(), text);
        }
        text.append(key.isEmpty() ? "}" : "]}");
    }

    /** Types stand under a keyword, where only IRIs may stand. */
    private static String key(Triple it) {
        return it.getPredicate().equals(RDF.type.asNode()) && !it.getObject().isLiteral()
                ? TYPE
                : it.getPredicate().getURI();
    }

    private static void value(String key, Node object, StringBuilder text) {
        if (key.equals(TYPE)) {
            quoted(id(object), text);
        } else if (object.isLiteral()) {
            literal(object, text);
        } else {
            text.append("{\"@id\":");
            quoted(id(object), text);
            text.append('}');
        }
    }

    private static void literal(Node literal, StringBuilder text) {
        text.append("{\"@value\":");
        quoted(literal.getLiteralLexicalForm(), text);
        if (!literal.getLiteralLanguage().isEmpty()) {
            text.append(",\"@language\":");
            quoted(literal.getLiteralLanguage(), text);
        } else if (!XSDDatatype.XSDstring.equals(literal.getLiteralDatatype())) {
            text.append(",\"@type\":");
            quoted(literal.getLiteralDatatypeURI(), text);
        }
        text.append('}');
    }

    private static String id(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
    }

    /** Copies runs of ordinary characters at once, which is most of any text. */
    private static void quoted(String value, StringBuilder text) {
        text.append('"');
        int done = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                text.append(value, done, i);
                escape(c, text);
                done = i + 1;
            }
        }
        text.append(value, done, value.length()).append('"');
    }

    private static void escape(char c, StringBuilder text) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> text.append("\\u%04x".formatted((int) c));
        }
    }
}
