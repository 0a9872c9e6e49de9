package id.satudata.hub.quality;

import id.satudata.hub.metadata.Iri;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;

/** What a graph says about one thing. */
record About(Graph graph, Node thing) {

    boolean says(Property property) {
        return graph.contains(thing, property.asNode(), Node.ANY);
    }

    boolean saysAny(Property... properties) {
        return Stream.of(properties).anyMatch(this::says);
    }

    Stream<Node> values(Property property) {
        return graph.stream(thing, property.asNode(), Node.ANY).map(Triple::getObject);
    }

    /** The things named by the property, to ask them in turn. */
    Stream<About> things(Property property) {
        return values(property).filter(it -> !it.isLiteral()).map(it -> new About(graph, it));
    }

    Stream<Iri> iris(Property property) {
        return values(property).filter(Node::isURI).flatMap(it -> Iri.parse(it.getURI()).stream());
    }

    Optional<String> literal(Property property) {
        return values(property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst();
    }

    /** Whether one of the values is an IRI of the given list. */
    boolean namesOf(Property property, String list) {
        return iris(property).anyMatch(it -> it.value().startsWith(list));
    }
}
