package id.satudata.hub.connector.dcat;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Where a page says that the next one is, in either dialect of Hydra; links are IRIs or plain text.
 *
 * @see <a href="https://www.hydra-cg.com/spec/latest/core/#collections">Hydra collections</a>
 */
record HydraPaging(Optional<String> next, OptionalLong totalItems) {

    private static final String NS = "http://www.w3.org/ns/hydra/core#";
    private static final Node PARTIAL_COLLECTION_VIEW = term("PartialCollectionView");
    private static final Node PAGED_COLLECTION = term("PagedCollection");
    private static final Node NEXT = term("next");
    private static final Node NEXT_PAGE = term("nextPage");
    private static final Node TOTAL_ITEMS = term("totalItems");

    static HydraPaging of(Graph page) {
        var next = links(page, PARTIAL_COLLECTION_VIEW, NEXT)
                .or(() -> links(page, PAGED_COLLECTION, NEXT_PAGE))
                .or(() -> links(page, PAGED_COLLECTION, NEXT));
        var total = objects(page, Node.ANY, TOTAL_ITEMS)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(it -> it.matches("\\d{1,15}"))
                .mapToLong(Long::parseLong)
                .max();
        return new HydraPaging(next, total);
    }

    private static Optional<String> links(Graph page, Node type, Node link) {
        return page.find(Node.ANY, RDF.type.asNode(), type).mapWith(Triple::getSubject).toList().stream()
                .flatMap(it -> objects(page, it, link))
                .map(it -> it.isURI() ? it.getURI() : it.isLiteral() ? it.getLiteralLexicalForm() : "")
                .filter(it -> !it.isBlank())
                .sorted()
                .findFirst();
    }

    private static Stream<Node> objects(Graph page, Node subject, Node property) {
        return page.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
