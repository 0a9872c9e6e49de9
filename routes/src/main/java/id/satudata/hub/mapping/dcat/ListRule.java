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

    /** A term that is not understood weighs little as long as there is no list to choose it from. */
    static FieldRule of(Property field, String list, Concepts concepts) {
        var known = concepts.list(list);
        return new FieldRule(
                field,
                "concept-unknown",
                known.isPresent() ? Severity.WARNING : Severity.INFO,
                text -> read(text, known));
    }

    static List<Node> read(String text, Optional<ConceptList> list) {
        return list.flatMap(it -> it.find(text))
                .map(Concept::iri)
                .or(() -> WebAddresses.read(text))
                .map(it -> List.of(NodeFactory.createURI(it.value())))
                .orElse(List.of());
    }
}
