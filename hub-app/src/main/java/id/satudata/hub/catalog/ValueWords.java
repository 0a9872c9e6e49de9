package id.satudata.hub.catalog;

import id.satudata.hub.catalog.FieldChange.FieldValue;
import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VCARD4;

/** Says what a value is: a text, what a concept is called, or what a described thing is called. */
final class ValueWords {

    private static final List<Node> NAMES = List.of(
            DCTerms.title.asNode(),
            FOAF.name.asNode(),
            VCARD4.fn.asNode(),
            SKOS.prefLabel.asNode(),
            RDFS.label.asNode());
    private static final int MOST_PARTS = 20;

    private final Concepts concepts;

    ValueWords(Concepts concepts) {
        this.concepts = concepts;
    }

    FieldValue of(Node value, Graph graph) {
        return value.isLiteral()
                ? new FieldValue(
                        LocalizedText.of(language(value), value.getLiteralLexicalForm()), value.getLiteralLanguage())
                : new FieldValue(thing(value, graph), "");
    }

    /** What a thing is called in the graph, else in the vocabularies, else its parts or its IRI. */
    LocalizedText thing(Node thing, Graph graph) {
        var name = name(thing, graph);
        if (!name.isEmpty()) {
            return name;
        }
        return Iri.parse(thing.toString())
                .flatMap(concepts::byIri)
                .map(Concept::label)
                .orElseGet(() -> LocalizedText.of("", parts(thing, graph)));
    }

    private static LocalizedText name(Node thing, Graph graph) {
        for (var property : NAMES) {
            var name = LocalizedText.NONE;
            for (var it : graph.find(thing, property, Node.ANY).toList()) {
                name = it.getObject().isLiteral()
                        ? name.with(language(it.getObject()), it.getObject().getLiteralLexicalForm())
                        : name;
            }
            if (!name.isEmpty()) {
                return name;
            }
        }
        return LocalizedText.NONE;
    }

    private static String parts(Node thing, Graph graph) {
        var parts = graph.find(thing, Node.ANY, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .limit(MOST_PARTS)
                .collect(Collectors.joining("; "));
        return parts.isEmpty() ? thing.toString() : parts;
    }

    private static String language(Node literal) {
        return literal.getLiteralLanguage().toLowerCase(java.util.Locale.ROOT);
    }
}
