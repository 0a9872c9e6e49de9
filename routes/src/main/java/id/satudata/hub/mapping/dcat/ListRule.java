package id.satudata.hub.mapping.dcat;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.field.OwnWords;
import id.satudata.hub.mapping.field.WebAddresses;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.Iri;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;

/** How a field is read whose values are terms of one of our code lists, or terms of another with an address of their own. */
final class ListRule {

    static final String UNKNOWN = "concept-unknown";

    private ListRule() {}

    static FieldRule of(Property field, String list, Concepts concepts) {
        var known = list(list, concepts);
        return new FieldRule(field, UNKNOWN, Severity.WARNING, new RememberedReadings(text -> read(text, known)));
    }

    static ConceptList list(String name, Concepts concepts) {
        return concepts.list(name).orElseThrow(() -> new IllegalStateException("There is no code list " + name));
    }

    static Reading read(String text, ConceptList list) {
        return list.find(text)
                .map(it -> reading(text, it))
                .orElseGet(() -> WebAddresses.read(text).map(ListRule::reading).orElse(Reading.NOTHING));
    }

    private static Reading reading(String text, Concept concept) {
        return new Reading(reading(concept.iri()).terms(), OwnWords.note(text, concept));
    }

    private static Reading reading(Iri term) {
        return Reading.of(List.of(NodeFactory.createURI(term.value())));
    }
}
