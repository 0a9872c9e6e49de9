package id.satudata.hub.mapping.dcat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

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
