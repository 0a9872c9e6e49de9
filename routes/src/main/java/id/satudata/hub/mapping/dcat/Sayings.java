package id.satudata.hub.mapping.dcat;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VCARD4;

/** Says in DCAT, about one thing, what another dialect wrote; values stay as they were written. */
public record Sayings(Graph graph, Node subject) {

    /** Nothing is said of a blank text. */
    public void literal(Property property, String text) {
        if (!text.isBlank()) {
            add(property, NodeFactory.createLiteralString(text));
        }
    }

    /** A text in a language; the empty language means not known. */
    public void text(Property property, String language, String text) {
        if (!text.isBlank()) {
            add(
                    property,
                    language.isEmpty()
                            ? NodeFactory.createLiteralString(text)
                            : NodeFactory.createLiteralLang(text, language));
        }
    }

    public void add(Property property, Node object) {
        graph.add(subject, property.asNode(), object);
    }

    public void type(Resource type) {
        add(RDF.type, type.asNode());
    }

    /** Something new that stands in this relation to the thing. */
    public Sayings part(Property property) {
        var part = NodeFactory.createBlankNode();
        add(property, part);
        return new Sayings(graph, part);
    }

    /** An agent in this role, and what is said of it; nothing without a name. */
    public Optional<Sayings> agent(Property role, String language, String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        var agent = part(role);
        agent.type(FOAF.Agent);
        agent.text(FOAF.name, language, name);
        return Optional.of(agent);
    }

    /** Whom to ask, where anything is known of them. */
    public void contact(String language, String name, String email, String telephone) {
        if (!(name.isBlank() && email.isBlank() && telephone.isBlank())) {
            var contact = part(DCAT.contactPoint);
            contact.type(VCARD4.Organization);
            contact.text(VCARD4.fn, language, name);
            contact.literal(VCARD4.hasEmail, email);
            contact.literal(VCARD4.hasTelephone, telephone);
        }
    }

    /** What DCAT has no term for (schema:additionalProperty). */
    public void other(String name, String value) {
        if (!value.isBlank()) {
            var property = part(SchemaDO.additionalProperty);
            property.type(SchemaDO.PropertyValue);
            property.literal(SchemaDO.name, name);
            property.literal(SchemaDO.value, value);
        }
    }
}
