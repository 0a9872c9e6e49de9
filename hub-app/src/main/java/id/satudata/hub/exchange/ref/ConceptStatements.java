package id.satudata.hub.exchange.ref;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** Says in SKOS what a vocabulary and its terms are. */
final class ConceptStatements {

    private final ConceptList list;
    private final Consumer<Triple> to;

    ConceptStatements(ConceptList list, Consumer<Triple> to) {
        this.list = list;
        this.to = to;
    }

    /** The vocabulary and all of its terms, one after the other. */
    void all() {
        scheme();
        list.top().forEach(it -> say(node(list.scheme()), SKOS.hasTopConcept, node(it.iri())));
        list.all().forEach(this::concept);
    }

    /** One term, and the vocabulary by its name only. */
    void alone(Concept it) {
        scheme();
        concept(it);
    }

    private void scheme() {
        var scheme = node(list.scheme());
        say(scheme, RDF.type, SKOS.ConceptScheme.asNode());
        texts(scheme, DCTerms.title, list.title());
        texts(scheme, DCTerms.description, list.description());
    }

    private void concept(Concept it) {
        var node = node(it.iri());
        say(node, RDF.type, SKOS.Concept.asNode());
        say(node, SKOS.inScheme, node(list.scheme()));
        say(node, SKOS.notation, NodeFactory.createLiteralString(it.code()));
        texts(node, SKOS.prefLabel, it.label());
        texts(node, SKOS.definition, it.definition());
        it.aliases().forEach(alias -> say(node, SKOS.altLabel, NodeFactory.createLiteralString(alias)));
        links(node, SKOS.exactMatch, it.same());
        links(
                node,
                SKOS.broadMatch,
                it.matches().stream()
                        .filter(Predicate.not(it.related()::contains))
                        .toList());
        links(node, SKOS.relatedMatch, it.related());
        place(it, node);
        it.validity().from().ifPresent(date -> say(node, SchemaDO.validFrom, date(date)));
        it.validity().until().ifPresent(date -> say(node, SchemaDO.validThrough, date(date)));
        links(node, DCTerms.isReplacedBy, it.validity().replacedBy());
    }

    private void place(Concept it, Node node) {
        var above = list.above(it);
        if (above.isEmpty()) {
            say(node, SKOS.topConceptOf, node(list.scheme()));
        } else {
            say(node, SKOS.broader, node(above.getLast().iri()));
        }
        links(node, SKOS.narrower, list.narrower(it).stream().map(Concept::iri).toList());
    }

    private void links(Node subject, Property property, Collection<Iri> objects) {
        objects.forEach(it -> say(subject, property, node(it)));
    }

    private void texts(Node subject, Property property, LocalizedText text) {
        text.byLanguage()
                .forEach((language, value) -> say(subject, property, NodeFactory.createLiteralLang(value, language)));
    }

    private void say(Node subject, Property property, Node object) {
        to.accept(Triple.create(subject, property.asNode(), object));
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }

    private static Node date(PartialDate date) {
        var type = XSDDatatype.XSD + "#" + date.precision().xsdName();
        return NodeFactory.createLiteralDT(
                date.lexical(), TypeMapper.getInstance().getSafeTypeByName(type));
    }
}
