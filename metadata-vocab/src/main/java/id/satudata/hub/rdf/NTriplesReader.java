package id.satudata.hub.rdf;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Reads back the lines that {@link NTriples} wrote, and no others; with a graph name or without.
 *
 * <p>Every follower of the log reads every revision: a parser for all that anybody may write as N-Quads takes several times
 * as long.
 */
final class NTriplesReader {

    private final String text;
    private final Map<String, Node> iris = new HashMap<>();
    private final Map<String, RDFDatatype> types = new HashMap<>();
    private int at;

    private NTriplesReader(String text) {
        this.text = text;
    }

    /**
     * Hands on every statement of the text.
     *
     * @throws NotCanonical where the text was not written by us
     */
    static void read(String text, Consumer<Triple> sink) throws NotCanonical {
        var reader = new NTriplesReader(text);
        while (reader.at < text.length()) {
            sink.accept(reader.line());
        }
    }

    private Triple line() throws NotCanonical {
        var subject = iri();
        expect(' ');
        var predicate = iri();
        expect(' ');
        var object = peek() == '<' ? iri() : literal();
        expect(' ');
        if (peek() == '<') {
            iri();
            expect(' ');
        }
        expect('.');
        if (at < text.length()) {
            expect('\n');
        }
        return Triple.create(subject, predicate, object);
    }

    private Node iri() throws NotCanonical {
        return iris.computeIfAbsent(address(), NodeFactory::createURI);
    }

    private String address() throws NotCanonical {
        expect('<');
        int end = end('>');
        var address = text.substring(at, end);
        at = end + 1;
        if (address.indexOf('\\') >= 0) {
            throw new NotCanonical();
        }
        return address;
    }

    private Node literal() throws NotCanonical {
        expect('"');
        var form = lexicalForm();
        return switch (peek()) {
            case '@' -> NodeFactory.createLiteralLang(form, language());
            case '^' -> NodeFactory.createLiteralDT(form, datatype());
            default -> NodeFactory.createLiteralString(form);
        };
    }

    private String lexicalForm() throws NotCanonical {
        int start = at;
        at = end('"');
        if (text.indexOf('\\', start, at) < 0) {
            var form = text.substring(start, at);
            at++;
            return form;
        }
        at = start;
        return unescaped();
    }

    private String unescaped() throws NotCanonical {
        var form = new StringBuilder();
        while (peek() != '"') {
            var c = text.charAt(at);
            at++;
            form.append(c == '\\' ? escape() : c);
        }
        at++;
        return form.toString();
    }

    private char escape() throws NotCanonical {
        var kind = peek();
        at++;
        return switch (kind) {
            case '"', '\\' -> kind;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> codeUnit();
            default -> throw new NotCanonical();
        };
    }

    private char codeUnit() throws NotCanonical {
        int end = at + 4;
        if (end > text.length()) {
            throw new NotCanonical();
        }
        try {
            var unit = (char) Integer.parseInt(text, at, end, 16);
            at = end;
            return unit;
        } catch (NumberFormatException e) {
            throw new NotCanonical();
        }
    }

    private String language() throws NotCanonical {
        at++;
        int end = end(' ');
        var language = text.substring(at, end);
        at = end;
        return language;
    }

    private RDFDatatype datatype() throws NotCanonical {
        expect('^');
        expect('^');
        return types.computeIfAbsent(address(), NodeFactory::getType);
    }

    private int end(char closing) throws NotCanonical {
        int end = text.indexOf(closing, at);
        if (end < 0) {
            throw new NotCanonical();
        }
        return end;
    }

    private char peek() throws NotCanonical {
        if (at >= text.length()) {
            throw new NotCanonical();
        }
        return text.charAt(at);
    }

    private void expect(char c) throws NotCanonical {
        if (peek() != c) {
            throw new NotCanonical();
        }
        at++;
    }

    /** The text is no work of ours, and a parser for any has to read it. */
    static final class NotCanonical extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
