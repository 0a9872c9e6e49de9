package id.satudata.hub.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * JSON-LD in expanded form, one object a subject of a graph and line, so that it needs no context and can be read line by
 * line.
 */
final class JsonLdDump implements DumpDocument {

    private static final String TYPE = "@type";

    private final OutputStream out;
    private boolean begun;

    JsonLdDump(OutputStream out) throws IOException {
        this.out = out;
        out.write('[');
    }

    @Override
    public void add(OrderedGraph graph) throws IOException {
        var text = new StringBuilder(graph.size() * 160);
        Node subject = Node.ANY;
        var key = "";
        for (var line : graph.lines()) {
            var it = line.statement();
            if (!it.getSubject().equals(subject)) {
                text.append(key.isEmpty() ? "" : "]}");
                begin(it.getSubject(), text);
                subject = it.getSubject();
                key = "";
            }
            var next = key(it);
            if (!next.equals(key)) {
                text.append(key.isEmpty() ? "," : "],");
                quoted(next, text);
                text.append(":[");
            } else {
                text.append(',');
            }
            key = next;
            value(key, it.getObject(), text);
        }
        text.append(key.isEmpty() ? "" : "]}");
        out.write(text.toString().getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.write("\n]\n".getBytes(UTF_8));
        out.flush();
    }

    private void begin(Node subject, StringBuilder text) {
        text.append(begun ? ",\n" : "\n").append("{\"@id\":");
        quoted(id(subject), text);
        begun = true;
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

    private static void quoted(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') {
                        text.append("\\u%04x".formatted((int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
