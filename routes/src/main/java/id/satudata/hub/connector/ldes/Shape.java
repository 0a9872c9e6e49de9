package id.satudata.hub.connector.ldes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * How a feed says of its members when they were written, of what they are versions, and which are deletions. Of the paths that
 * may be given, only single properties are understood.
 */
record Shape(
        Optional<Node> timestamp, Optional<Node> versionOf, Optional<Node> deletedBy, Optional<Node> deletedObject) {

    private static final List<Node> VERSION_OF = List.of(DCTerms.isVersionOf.asNode(), Terms.OBJECT);

    static Shape of(Graph document) {
        return new Shape(
                property(document, Terms.TIMESTAMP_PATH),
                property(document, Terms.VERSION_OF_PATH),
                property(document, Terms.VERSION_DELETE_PATH),
                object(document, Terms.VERSION_DELETE_OBJECT).findFirst());
    }

    /** This one, completed by what another document of the feed says. */
    Shape or(Shape other) {
        return new Shape(
                timestamp.or(other::timestamp),
                versionOf.or(other::versionOf),
                deletedBy.or(other::deletedBy),
                deletedObject.or(other::deletedObject));
    }

    /** What the member is a version of; itself where it is of nothing. */
    Node entity(Node member, Graph said) {
        return versionOf.stream()
                .flatMap(it -> objects(said, member, it))
                .findFirst()
                .or(() -> VERSION_OF.stream()
                        .flatMap(it -> objects(said, member, it))
                        .findFirst())
                .orElse(member);
    }

    /** Whether this links a version to what it is a version of. */
    boolean links(Node property) {
        return versionOf.map(property::equals).orElse(false) || VERSION_OF.contains(property);
    }

    Optional<String> timestamp(Node member, Graph said) {
        return timestamp.stream()
                .flatMap(it -> objects(said, member, it))
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .max(String::compareTo);
    }

    boolean isDeletion(Node member, Node entity, Graph said) {
        var path = deletedBy.orElse(RDF.type.asNode());
        return deletedObject.map(it -> said.contains(member, path, it)).orElse(false)
                || Stream.of(member, entity)
                        .flatMap(it -> objects(said, it, RDF.type.asNode()))
                        .anyMatch(Terms.DELETION::contains);
    }

    static Stream<Node> objects(Graph said, Node subject, Node property) {
        return said.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    private static Optional<Node> property(Graph document, Node path) {
        return object(document, path).filter(Node::isURI).findFirst();
    }

    private static Stream<Node> object(Graph document, Node property) {
        return objects(document, Node.ANY, property);
    }
}
