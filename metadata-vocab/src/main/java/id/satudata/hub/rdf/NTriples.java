package id.satudata.hub.rdf;

import java.util.Arrays;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Terms and statements in canonical N-Triples: one spelling for each. */
final class NTriples {

    private static final boolean[] ESCAPED = escaped();

    private NTriples() {}

    /** A table, because every character of every IRI is looked up. */
    private static boolean[] escaped() {
        var table = new boolean[128];
        Arrays.fill(table, 0, ' ' + 1, true);
        "<>\"\\^`{|}".chars().forEach(it -> table[it] = true);
        return table;
    }

    static String of(Node term) {
        var out = new StringBuilder(64);
        write(term, out);
        return out.toString();
    }

    /** One line without its end: subject, predicate, object, dot. */
    static String line(Triple triple) {
        var out = new StringBuilder(160);
        write(triple, out);
        return out.append('.').toString();
    }

    /** One line without its end: subject, predicate, object, graph name, dot. */
    static String line(Triple triple, String graphName) {
        var out = new StringBuilder(220);
        write(triple, out);
        return out.append(graphName).append(" .").toString();
    }

    private static void write(Triple triple, StringBuilder out) {
        write(triple.getSubject(), out);
        out.append(' ');
        write(triple.getPredicate(), out);
        out.append(' ');
        write(triple.getObject(), out);
        out.append(' ');
    }

    private static void write(Node term, StringBuilder out) {
        if (term.isURI()) {
            out.append('<');
            iri(term.getURI(), out);
            out.append('>');
        } else if (term.isLiteral()) {
            literal(term, out);
        } else if (term.isBlank()) {
            out.append("_:").append(term.getBlankNodeLabel());
        } else {
            throw new IllegalStateException("Expected an IRI, a literal or a blank node, not " + term);
        }
    }

    private static void literal(Node term, StringBuilder out) {
        out.append('"');
        quoted(term.getLiteralLexicalForm(), out);
        out.append('"');
        if (!term.getLiteralLanguage().isEmpty()) {
            out.append('@').append(term.getLiteralLanguage());
        } else if (!XSDDatatype.XSDstring.equals(term.getLiteralDatatype())) {
            out.append("^^<");
            iri(term.getLiteralDatatypeURI(), out);
            out.append('>');
        }
    }

    static void iri(String iri, StringBuilder out) {
        int done = 0;
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c < ESCAPED.length && ESCAPED[c]) {
                out.append(iri, done, i);
                escape(c, out);
                done = i + 1;
            }
        }
        out.append(iri, done, iri.length());
    }

    /** Copies runs of ordinary characters at once, which is most of any text. */
    static void quoted(String text, StringBuilder out) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == 0x7F) {
                out.append(text, done, i);
                quoted(c, out);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    private static void quoted(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> escape(c, out);
        }
    }

    private static void escape(char c, StringBuilder out) {
        out.append("\\u%04X".formatted((int) c));
    }
}
