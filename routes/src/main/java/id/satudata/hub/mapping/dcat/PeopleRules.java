package id.satudata.hub.mapping.dcat;

import id.satudata.hub.mapping.field.AgencyRegister;
import id.satudata.hub.mapping.field.Emails;
import id.satudata.hub.mapping.field.Telephones;
import id.satudata.hub.mapping.field.Texts;
import id.satudata.hub.metadata.Finding.Severity;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VCARD4;

/** Publishers, creators and contact points, whichever vocabulary names them. */
final class PeopleRules {

    private static final Property OLD_NAME = ResourceFactory.createProperty("http://schema.org/", "name");
    private static final Property ORGANIZATION = ResourceFactory.createProperty(VCARD4.NS, "organization-name");
    private static final List<Property> NAMES = List.of(
            SKOS.prefLabel, RDFS.label, VCARD4.fn, ORGANIZATION, SchemaDO.name, OLD_NAME, DCTerms.title, FOAF.nick);
    private static final List<Property> CONTACT_NAMES =
            List.of(ORGANIZATION, VCARD4.hasFN, FOAF.name, RDFS.label, SKOS.prefLabel, SchemaDO.name, OLD_NAME);
    private static final List<Property> EMAILS = List.of(VCARD4.hasEmail, VCARD4.email, FOAF.mbox);
    private static final Set<String> INDONESIAN = Set.of("", "id");
    private static final String CONTACT_POINT = "contactPoint";

    private final WorkingGraph graph;
    private final Things things;
    private final AgencyRegister agencies;

    PeopleRules(WorkingGraph graph, Things things, AgencyRegister agencies) {
        this.graph = graph;
        this.things = things;
        this.agencies = agencies;
    }

    void apply() {
        for (var role : List.of(DCTerms.publisher, DCTerms.creator)) {
            for (var agent : describeLiterals(role, FOAF.name)) {
                name(agent, FOAF.name, NAMES);
                graph.statements(agent, FOAF.name).forEach(it -> agency(it, role));
            }
        }
        describeLiterals(DCAT.contactPoint, VCARD4.fn).forEach(this::contact);
    }

    /** The things in a role; one that is only named by a text becomes a thing with that name. */
    private List<Node> describeLiterals(Property role, Property name) {
        for (var statement : graph.statements(graph.entry(), role)) {
            if (statement.getObject().isLiteral()) {
                var thing = NodeFactory.createBlankNode();
                graph.add(thing, name, statement.getObject());
                graph.replace(statement, List.of(thing));
            }
        }
        return graph.objects(graph.entry(), role);
    }

    private void name(Node thing, Property name, List<Property> others) {
        if (!graph.has(thing, name)) {
            graph.firstLiteral(thing, others).ifPresent(it -> graph.add(thing, name, it));
        }
        for (var statement : graph.statements(thing, name)) {
            if (statement.getObject().isLiteral()
                    && Texts.oneLine(statement.getObject().getLiteralLexicalForm())
                            .isEmpty()) {
                graph.replace(statement, List.of());
            }
        }
    }

    /** One agency has one name, however a source spells it; names in other languages are left alone. */
    private void agency(Triple statement, Property role) {
        var name = statement.getObject();
        if (!name.isLiteral() || !INDONESIAN.contains(name.getLiteralLanguage())) {
            return;
        }
        var text = graph.textOf(name);
        agencies.read(text).filter(it -> !it.equals(text)).ifPresent(it -> {
            graph.replace(
                    statement,
                    List.of(
                            name.getLiteralLanguage().isEmpty()
                                    ? NodeFactory.createLiteralString(it)
                                    : NodeFactory.createLiteralLang(it, name.getLiteralLanguage())));
            graph.findings().read(role.getLocalName(), text, it);
        });
    }

    private void contact(Node contact) {
        name(contact, VCARD4.fn, CONTACT_NAMES);
        EMAILS.stream().flatMap(it -> graph.statements(contact, it).stream()).forEach(this::email);
        graph.statements(contact, VCARD4.hasTelephone).forEach(this::telephone);
    }

    private void email(Triple statement) {
        var text = valueOf(statement.getObject());
        if (text.isBlank()) {
            graph.quote(statement);
            return;
        }
        var addresses = Emails.all(text);
        if (addresses.isEmpty()) {
            graph.refuse(statement, Severity.WARNING, "email-invalid", CONTACT_POINT);
            return;
        }
        drop(statement);
        addresses.forEach(
                it -> graph.add(statement.getSubject(), VCARD4.hasEmail, NodeFactory.createURI("mailto:" + it)));
        addresses.stream().filter(Emails::isPrivate).forEach(this::privately);
        if (addresses.size() > 1 || text.indexOf('@') < 0) {
            graph.findings().read(CONTACT_POINT, text, String.join(", ", addresses));
        }
    }

    private void telephone(Triple statement) {
        var text = valueOf(statement.getObject());
        if (text.isBlank()) {
            drop(statement);
            return;
        }
        var numbers = Telephones.all(text);
        if (numbers.isEmpty()) {
            graph.refuse(statement, Severity.WARNING, "telephone-invalid", CONTACT_POINT);
            return;
        }
        drop(statement);
        numbers.forEach(
                it -> graph.add(statement.getSubject(), VCARD4.hasTelephone, NodeFactory.createURI("tel:" + it)));
        numbers.stream().filter(Telephones::isMobile).forEach(this::privately);
    }

    /** What belongs to a person stays as it was given, but an office should answer. */
    private void privately(String address) {
        graph.findings().info("contact-private", CONTACT_POINT, address);
    }

    /** Removes a value that is written again in another form, and the step between where there is one. */
    private void drop(Triple statement) {
        graph.replace(statement, List.of());
        if (things.nameless(statement.getObject())) {
            graph.statements(statement.getObject(), VCARD4.hasValue).forEach(it -> graph.replace(it, List.of()));
        }
    }

    /** An address or number, which vCard also lets stand one step away (vcard:hasValue). */
    private String valueOf(Node node) {
        return graph.objects(node, VCARD4.hasValue).stream()
                .findFirst()
                .map(graph::textOf)
                .orElseGet(() -> things.nameless(node) ? "" : graph.textOf(node));
    }
}
