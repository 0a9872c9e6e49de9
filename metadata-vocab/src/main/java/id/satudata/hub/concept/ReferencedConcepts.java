package id.satudata.hub.concept;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Makes graphs that leave the hub speak for themselves: every term of our vocabularies that they use is described in them,
 * with its vocabulary, and everything referred to is of the kind DCAT-AP expects there. A statement whose object cannot be
 * of that kind is taken out.
 */
public final class ReferencedConcepts {

    private final Map<String, Concept> byIri = new HashMap<>();
    private final Map<Iri, LocalizedText> titles = new HashMap<>();
    private final Ranges ranges = new Ranges(this::find);

    public ReferencedConcepts(Concepts concepts) {
        for (var list : concepts.lists()) {
            titles.put(list.scheme(), list.title());
            list.all().forEach(it -> byIri.putIfAbsent(it.iri().value(), it));
        }
    }

    public void addTo(Graph graph) {
        graph.stream()
                .map(Triple::getObject)
                .filter(Node::isURI)
                .distinct()
                .toList()
                .forEach(it -> describe(it, graph));
        ranges.apply(graph);
        ChecksumAlgorithms.rename(graph);
    }

    private Optional<Concept> find(Node node) {
        return node.isURI() ? Optional.ofNullable(byIri.get(node.getURI())) : Optional.empty();
    }

    private void describe(Node node, Graph graph) {
        find(node).ifPresent(it -> {
            var scheme = node(it.scheme());
            graph.add(node, RDF.type.asNode(), SKOS.Concept.asNode());
            graph.add(node, SKOS.inScheme.asNode(), scheme);
            graph.add(node, SKOS.notation.asNode(), NodeFactory.createLiteralString(it.code()));
            say(node, SKOS.prefLabel, it.label(), graph);
            describe(it.scheme(), graph);
        });
        if (node.isURI()) {
            Iri.parse(node.getURI()).filter(titles::containsKey).ifPresent(it -> describe(it, graph));
        }
    }

    private void describe(Iri scheme, Graph graph) {
        graph.add(node(scheme), RDF.type.asNode(), SKOS.ConceptScheme.asNode());
        say(node(scheme), DCTerms.title, titles.getOrDefault(scheme, LocalizedText.NONE), graph);
    }

    private static void say(Node subject, Property property, LocalizedText text, Graph graph) {
        text.byLanguage().forEach((language, words) -> {
            var literal = language.isEmpty()
                    ? NodeFactory.createLiteralString(words)
                    : NodeFactory.createLiteralLang(words, language);
            graph.add(subject, property.asNode(), literal);
        });
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }
}
