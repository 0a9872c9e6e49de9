package id.satudata.hub.rdf;

import id.satudata.hub.vocabulary.Prefixes;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.util.SplitIRI;
import org.apache.jena.vocabulary.RDF;

/**
 * RDF/XML in its plainest form, one description a subject, and without a declaration, so that it may stand in another document.
 *
 * @see <a href="https://www.w3.org/TR/rdf-syntax-grammar/">RDF 1.1 XML Syntax</a>
 */
final class RdfXmlWriting {

    private static final Map<String, String> PREFIXES = prefixes();

    /** Names that mean something else where a property stands. */
    private static final Set<String> RESERVED = Set.of(
            "RDF",
            "ID",
            "about",
            "parseType",
            "resource",
            "nodeID",
            "datatype",
            "Description",
            "li",
            "aboutEach",
            "aboutEachPrefix",
            "bagID");

    private final Utf8Pieces out;
    private final Map<Node, Element> elements = new HashMap<>();

    private RdfXmlWriting(OutputStream out) {
        this.out = new Utf8Pieces(out);
    }

    /** An element's name, and all that stands in its start tag. */
    private record Element(String name, String start) {

        String prefix() {
            return name.substring(0, name.indexOf(':'));
        }

        static Element of(Node predicate) {
            var iri = predicate.getURI();
            int local = SplitIRI.splitXML(iri);
            var namespace = iri.substring(0, local);
            var prefix = PREFIXES.get(namespace);
            if (prefix != null) {
                var name = prefix + ':' + iri.substring(local);
                return new Element(name, name);
            }
            var declared =
                    new StringBuilder("x:").append(iri, local, iri.length()).append(" xmlns:x=\"");
            escaped(namespace, declared);
            return new Element("x:" + iri.substring(local), declared.append('"').toString());
        }
    }

    private static Map<String, String> prefixes() {
        var byNamespace = new HashMap<String, String>();
        Prefixes.ALL.getNsPrefixMap().forEach((prefix, namespace) -> byNamespace.put(namespace, prefix));
        return Map.copyOf(byNamespace);
    }

    /** The stream is left open. */
    static void write(Stream<Triple> statements, OutputStream out) {
        var writing = new RdfXmlWriting(out);
        var blocks = SubjectBlocks.of(statements.filter(RdfXmlWriting::hasName));
        writing.begin(blocks.values());
        blocks.forEach(writing::description);
        writing.end();
    }

    /** Declares the prefixes that are used; each record of a list is a document of its own, most of which would be prefixes. */
    private void begin(Collection<List<Triple>> blocks) {
        var used = new TreeSet<>(Set.of("rdf"));
        blocks.forEach(about -> about.forEach(it -> used.add(
                elements.computeIfAbsent(it.getPredicate(), Element::of).prefix())));
        var text = out.text().append("<rdf:RDF");
        Prefixes.ALL.getNsPrefixMap().forEach((prefix, namespace) -> {
            if (used.contains(prefix)) {
                text.append("\n    xmlns:")
                        .append(prefix)
                        .append("=\"")
                        .append(namespace)
                        .append('"');
            }
        });
        text.append(">\n");
    }

    private void end() {
        out.text().append("</rdf:RDF>\n");
        out.flush();
    }

    private static boolean hasName(Triple it) {
        var predicate = it.getPredicate().getURI();
        return !predicate.startsWith(RDF.uri) || !RESERVED.contains(predicate.substring(RDF.uri.length()));
    }

    private void description(Node subject, List<Triple> about) {
        var text = out.text();
        text.append("<rdf:Description");
        reference(subject, "about", text);
        text.append(">\n");
        for (var it : about) {
            property(Objects.requireNonNull(elements.get(it.getPredicate())), it.getObject(), text);
        }
        text.append("</rdf:Description>\n");
        out.pass();
    }

    private static void property(Element element, Node object, StringBuilder text) {
        text.append("  <").append(element.start());
        if (!object.isLiteral()) {
            reference(object, "resource", text);
            text.append("/>\n");
            return;
        }
        if (!object.getLiteralLanguage().isEmpty()) {
            attribute("xml:lang", object.getLiteralLanguage(), text);
        } else if (!XSDDatatype.XSDstring.equals(object.getLiteralDatatype())) {
            attribute("rdf:datatype", object.getLiteralDatatypeURI(), text);
        }
        text.append('>');
        escaped(object.getLiteralLexicalForm(), text);
        text.append("</").append(element.name()).append(">\n");
    }

    private static void reference(Node thing, String attribute, StringBuilder text) {
        if (thing.isBlank()) {
            attribute("rdf:nodeID", NodeFmtLib.encodeBNodeLabel(thing.getBlankNodeLabel()), text);
        } else {
            attribute("rdf:" + attribute, thing.getURI(), text);
        }
    }

    private static void attribute(String name, String value, StringBuilder text) {
        text.append(' ').append(name).append("=\"");
        escaped(value, text);
        text.append('"');
    }

    /** As it may stand in an attribute and in an element alike. */
    private static void escaped(String value, StringBuilder text) {
        int done = 0;
        for (int i = 0; i < value.length(); i++) {
            var escape = escape(value.charAt(i));
            if (!escape.isEmpty()) {
                text.append(value, done, i).append(escape);
                done = i + 1;
            }
        }
        text.append(value, done, value.length());
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            case '\n' -> "&#10;";
            case '\t' -> "&#9;";
            default -> "";
        };
    }
}
