package id.satudata.hub.profile;

import id.satudata.hub.metadata.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** The statements of bundled shapes files, read together. */
final class ShapesGraph {

    private final Graph graph;

    private ShapesGraph(Graph graph) {
        this.graph = graph;
    }

    static ShapesGraph read(String... names) {
        var graph = GraphFactory.createDefaultGraph();
        for (var name : names) {
            try (var file = ShapesGraph.class.getResourceAsStream(name + ".ttl")) {
                if (file == null) {
                    throw new IllegalStateException("The shapes " + name + " are not bundled");
                }
                RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ShapesGraph(graph);
    }

    Graph graph() {
        return graph;
    }

    /** The checks of all node shapes. */
    List<Node> checks() {
        return graph.stream(Node.ANY, SHACL.property, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .distinct()
                .toList();
    }

    /** The node shapes that ask this. */
    List<Node> owners(Node check) {
        return graph.stream(Node.ANY, SHACL.property, check)
                .map(Triple::getSubject)
                .toList();
    }

    Stream<Node> objects(Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY).map(Triple::getObject);
    }

    Optional<Node> object(Node subject, Node predicate) {
        return objects(subject, predicate).findFirst();
    }

    Optional<String> literal(Node subject, Node predicate) {
        return object(subject, predicate).map(Node::getLiteralLexicalForm);
    }

    OptionalInt number(Node subject, Node predicate) {
        var number = literal(subject, predicate);
        return number.isPresent() ? OptionalInt.of(Integer.parseInt(number.get())) : OptionalInt.empty();
    }

    boolean holds(Node subject, Node predicate) {
        return literal(subject, predicate).filter("true"::equals).isPresent();
    }

    /** The text in all its languages. */
    LocalizedText text(Node subject, Node predicate) {
        var text = LocalizedText.NONE;
        for (var literal : objects(subject, predicate).toList()) {
            text = text.with(literal.getLiteralLanguage(), literal.getLiteralLexicalForm());
        }
        return text;
    }

    boolean isList(Node node) {
        return graph.contains(node, RDF.first.asNode(), Node.ANY);
    }

    List<Node> list(Node head) {
        var all = new ArrayList<Node>();
        var rest = head;
        while (isList(rest)) {
            all.add(object(rest, RDF.first.asNode()).orElseThrow());
            rest = object(rest, RDF.rest.asNode()).orElseThrow();
        }
        return all;
    }

    static String localName(Node node) {
        var iri = node.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
