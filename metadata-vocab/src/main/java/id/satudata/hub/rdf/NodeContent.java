package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** What is said about a nested thing; the same content always gets the same IRI. */
final class NodeContent {

    private record Statement(Node predicate, Node object) {
        String line() {
            return NTriples.of(predicate) + ' ' + NTriples.of(object);
        }
    }

    private final List<Statement> statements = new ArrayList<>();

    NodeContent add(Property predicate, Node object) {
        statements.add(new Statement(predicate.asNode(), object));
        return this;
    }

    NodeContent add(Property predicate, String literal) {
        return add(predicate, NodeFactory.createLiteralString(literal));
    }

    NodeContent add(Property predicate, Optional<Iri> object) {
        object.ifPresent(it -> add(predicate, Terms.iri(it)));
        return this;
    }

    NodeContent add(Property predicate, Collection<Iri> objects) {
        objects.forEach(it -> add(predicate, Terms.iri(it)));
        return this;
    }

    /** A literal where there is one. */
    NodeContent say(Property predicate, Optional<String> literal) {
        literal.ifPresent(it -> add(predicate, it));
        return this;
    }

    NodeContent add(Property predicate, LocalizedText text) {
        Terms.literals(text).forEach(it -> add(predicate, it));
        return this;
    }

    NodeContent type(Resource type) {
        return add(RDF.type, type.asNode());
    }

    /** The thing under the IRI it has, else under one made of its content. */
    NestedNode named(Optional<Iri> iri, Skolems skolems) {
        return iri.map(it -> named(Terms.iri(it))).orElseGet(() -> skolemized(skolems));
    }

    /** The thing under an IRI of its own. */
    NestedNode named(Node node) {
        return new NestedNode(
                node,
                statements.stream()
                        .map(it -> Triple.create(node, it.predicate, it.object))
                        .toList());
    }

    /** The thing under an IRI made of its content and of the parts it also has. */
    NestedNode skolemized(Skolems skolems, String... parts) {
        var content = statements.stream().map(Statement::line).sorted().collect(Collectors.joining("\n"));
        return named(skolems.node(
                Bytes.utf8(content + "\n" + String.join("\n", parts)).hash()));
    }
}
