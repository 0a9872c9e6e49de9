package id.satudata.hub.concept;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** Reads a bundled vocabulary from its Turtle file. */
final class SkosFile {

    private final String name;
    private final Graph graph;

    private SkosFile(String name, Graph graph) {
        this.name = name;
        this.graph = graph;
    }

    static ConceptList read(String name) {
        try (var file = SkosFile.class.getResourceAsStream(name + ".ttl")) {
            if (file == null) {
                throw new IllegalStateException("No bundled vocabulary " + name);
            }
            return new SkosFile(name, RDFParser.source(file).lang(Lang.TURTLE).toGraph()).concepts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ConceptList concepts() {
        var scheme = graph.stream(Node.ANY, RDF.type.asNode(), SKOS.ConceptScheme.asNode())
                .map(Triple::getSubject)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Vocabulary " + name + " names no scheme"));
        var list = new ConceptList.Builder(name, Iri.of(scheme.getURI()), text(scheme, DCTerms.title));
        list.describe(text(scheme, DCTerms.description));
        graph.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(this::position)
                        .thenComparing(it -> literal(it, SKOS.notation), CodeOrder.NATURAL))
                .map(this::concept)
                .forEach(list::add);
        return list.build();
    }

    private Concept concept(Node node) {
        return new Concept(
                Iri.of(node.getURI()),
                iris(node, SKOS.inScheme).getFirst(),
                literal(node, SKOS.notation),
                text(node, SKOS.prefLabel),
                text(node, SKOS.definition),
                literals(node, SKOS.altLabel).sorted().toList(),
                iris(node, SKOS.exactMatch),
                Stream.of(SKOS.broadMatch, SKOS.relatedMatch)
                        .flatMap(it -> iris(node, it).stream())
                        .toList(),
                iris(node, SKOS.relatedMatch),
                iris(node, SKOS.broader).stream().findFirst(),
                new Validity(
                        date(node, SchemaDO.validFrom),
                        date(node, SchemaDO.validThrough),
                        iris(node, DCTerms.isReplacedBy)));
    }

    /** Where a list has an order that its codes do not show, such as that of stages. */
    private int position(Node node) {
        return literals(node, SchemaDO.position)
                .findFirst()
                .map(Integer::valueOf)
                .orElse(Integer.MAX_VALUE);
    }

    private LocalizedText text(Node node, Property property) {
        var text = LocalizedText.NONE;
        for (var literal : objects(node, property).toList()) {
            text = text.with(literal.getLiteralLanguage(), literal.getLiteralLexicalForm());
        }
        return text;
    }

    private Optional<PartialDate> date(Node node, Property property) {
        return literals(node, property).findFirst().flatMap(PartialDate::parse);
    }

    private List<Iri> iris(Node node, Property property) {
        return objects(node, property).map(it -> Iri.of(it.getURI())).sorted().toList();
    }

    private String literal(Node node, Property property) {
        return literals(node, property)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(node + " lacks " + property));
    }

    private Stream<String> literals(Node node, Property property) {
        return objects(node, property).map(Node::getLiteralLexicalForm);
    }

    private Stream<Node> objects(Node node, Property property) {
        return graph.stream(node, property.asNode(), Node.ANY).map(Triple::getObject);
    }
}
