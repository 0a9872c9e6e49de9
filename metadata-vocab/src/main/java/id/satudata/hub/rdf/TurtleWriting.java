package id.satudata.hub.rdf;

import id.satudata.hub.vocabulary.Prefixes;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Turtle and TriG in blocks, one a subject, abbreviated with the house's prefixes. Pages of a catalogue name the same terms again and
 * again, so each is abbreviated once.
 */
final class TurtleWriting {

    private static final Map<String, String> PREFIXES = prefixes();
    private static final String HEAD = head();

    private final Utf8Pieces out;
    private final Map<Node, String> terms = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();

    private TurtleWriting(OutputStream out) {
        this.out = new Utf8Pieces(out);
        this.out.text().append(HEAD);
    }

    static TurtleWriting begin(OutputStream out) {
        return new TurtleWriting(out);
    }

    private static Map<String, String> prefixes() {
        var byNamespace = new HashMap<String, String>();
        Prefixes.ALL.getNsPrefixMap().forEach((prefix, namespace) -> byNamespace.put(namespace, prefix));
        return Map.copyOf(byNamespace);
    }

    private static String head() {
        var head = new StringBuilder();
        new TreeMap<>(Prefixes.ALL.getNsPrefixMap())
                .forEach((prefix, namespace) -> head.append("PREFIX ")
                        .append(prefix)
                        .append(": <")
                        .append(namespace)
                        .append(">\n"));
        return head.toString();
    }

    TurtleWriting statements(Stream<Triple> statements) {
        SubjectBlocks.of(statements).forEach(this::block);
        return this;
    }

    TurtleWriting graph(Node name, Stream<Triple> statements) {
        out.text().append('\n').append(term(name)).append(" {");
        statements(statements);
        out.text().append("}\n");
        return this;
    }

    /** The stream is left open. */
    void end() {
        out.flush();
    }

    private void block(Node subject, List<Triple> about) {
        var text = out.text();
        text.append('\n').append(term(subject));
        Node predicate = Node.ANY;
        for (var it : about) {
            if (it.getPredicate().equals(predicate)) {
                text.append(" , ");
            } else {
                text.append(predicate.equals(Node.ANY) ? "\n    " : " ;\n    ");
                predicate = it.getPredicate();
                text.append(term(predicate)).append("  ");
            }
            object(it.getObject(), text);
        }
        text.append(" .\n");
        out.pass();
    }

    private void object(Node object, StringBuilder text) {
        if (!object.isLiteral()) {
            text.append(term(object));
            return;
        }
        text.append('"');
        NTriples.quoted(object.getLiteralLexicalForm(), text);
        text.append('"');
        if (!object.getLiteralLanguage().isEmpty()) {
            text.append('@').append(object.getLiteralLanguage());
        } else if (!XSDDatatype.XSDstring.equals(object.getLiteralDatatype())) {
            text.append("^^").append(types.computeIfAbsent(object.getLiteralDatatypeURI(), TurtleWriting::address));
        }
    }

    private String term(Node term) {
        return terms.computeIfAbsent(
                term,
                it -> it.isBlank() ? "_:" + NodeFmtLib.encodeBNodeLabel(it.getBlankNodeLabel()) : address(it.getURI()));
    }

    private static String address(String iri) {
        int local = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        var prefix = PREFIXES.get(iri.substring(0, local));
        if (prefix != null && isPlain(iri, local)) {
            return prefix + ':' + iri.substring(local);
        }
        var text = new StringBuilder(iri.length() + 2).append('<');
        NTriples.iri(iri, text);
        return text.append('>').toString();
    }

    /** Whether the rest needs no escapes in a prefixed name; most that might do without are not worth telling apart. */
    private static boolean isPlain(String iri, int from) {
        for (int i = from; i < iri.length(); i++) {
            char c = iri.charAt(i);
            var plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '_'
                    || (c == '-' && i > from);
            if (!plain) {
                return false;
            }
        }
        return from < iri.length();
    }
}
