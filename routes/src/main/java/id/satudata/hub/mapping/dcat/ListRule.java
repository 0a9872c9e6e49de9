package id.satudata.hub.mapping.dcat;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.field.WebAddresses;
import id.satudata.hub.metadata.Finding.Severity;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;

/** How a field is read whose values are terms of one of our code lists, or terms of another with an address of their own. */
final class ListRule {

    private ListRule() {}

    /** As long as there is no such list to choose from, a text stays as the source wrote it. */
    static FieldRule of(Property field, String list, Concepts concepts) {
        var known = concepts.list(list);
        return new FieldRule(
                field,
                "concept-unknown",
                Severity.WARNING,
                known.isPresent()
                        ? text -> read(text, known)
                        : text -> WebAddresses.read(text)
                                .map(it -> List.of(NodeFactory.createURI(it.value())))
                                .orElseGet(() -> List.of(NodeFactory.createLiteralString(text))));
    }

    static List<Node> read(String text, Optional<ConceptList> list) {
        return list.flatMap(it -> it.find(text))
                .map(Concept::iri)
                .or(() -> WebAddresses.read(text))
                .map(it -> List.of(NodeFactory.createURI(it.value())))
                .orElse(List.of());
    }
}
