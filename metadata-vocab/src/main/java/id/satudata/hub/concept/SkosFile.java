package id.satudata.hub.concept;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Reads a bundled vocabulary from its Turtle file. */
final class SkosFile {

    private final Graph graph;

    private SkosFile(Graph graph) {
        this.graph = graph;
    }

    static ConceptList read(String name) {
        try (var file = SkosFile.class.getResourceAsStream(name + ".ttl")) {
            if (file == null) {
                throw new IllegalStateException("No bundled vocabulary " + name);
            }
            return new SkosFile(RDFParser.source(file).lang(Lang.TURTLE).toGraph()).concepts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ConceptList concepts() {
        var list = new ConceptList.Builder();
        graph.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(it -> literal(it, SKOS.notation)))
                .forEach(it -> list.add(
                        concept(it),
                        objects(it, SKOS.altLabel)
                                .map(Node::getLiteralLexicalForm)
                                .sorted()
                                .toList()));
        return list.build();
    }

    private Concept concept(Node node) {
        return new Concept(
                Iri.of(node.getURI()),
                iris(node, SKOS.inScheme).getFirst(),
                literal(node, SKOS.notation),
                label(node),
                iris(node, SKOS.exactMatch),
                Stream.of(SKOS.broadMatch, SKOS.relatedMatch)
                        .flatMap(it -> iris(node, it).stream())
                        .toList(),
                iris(node, SKOS.broader).stream().findFirst());
    }

    private LocalizedText label(Node node) {
        var label = LocalizedText.NONE;
        for (var literal : objects(node, SKOS.prefLabel).toList()) {
            label = label.with(literal.getLiteralLanguage(), literal.getLiteralLexicalForm());
        }
        return label;
    }

    private List<Iri> iris(Node node, Property property) {
        return objects(node, property).map(it -> Iri.of(it.getURI())).sorted().toList();
    }

    private String literal(Node node, Property property) {
        return objects(node, property)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(node + " lacks " + property));
    }

    private Stream<Node> objects(Node node, Property property) {
        return graph.stream(node, property.asNode(), Node.ANY).map(Triple::getObject);
    }
}
