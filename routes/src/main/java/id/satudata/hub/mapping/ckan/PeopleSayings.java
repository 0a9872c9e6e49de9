package id.satudata.hub.mapping.ckan;

import id.satudata.hub.mapping.dcat.Sayings;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VCARD4;
import tools.jackson.databind.JsonNode;

/** Who is behind a package: its organization publishes, its maintainer answers, its author made it. */
final class PeopleSayings {

    private static final String ADMS_TYPES = "http://purl.org/adms/publishertype/";
    private static final Set<String> PUBLISHER_TYPES = Set.of(
            "LocalAuthority",
            "RegionalAuthority",
            "NationalAuthority",
            "SupraNationalAuthority",
            "Academia-ScientificOrganisation",
            "Company",
            "IndustryConsortium",
            "NonGovernmentalOrganisation",
            "NonProfitOrganisation",
            "PrivateIndividual(s)",
            "StandardisationBody");

    private final Sayings dataset;
    private final String language;

    PeopleSayings(Sayings dataset, String language) {
        this.dataset = dataset;
        this.language = language;
    }

    void say(JsonNode tree, Extras extras) {
        var author = Json.text(tree, "author");
        publisher(tree, extras);
        agent(DCTerms.creator, or(extras.take("produsen_data_name"), author));
        var answering = or(extras.take("contact_name"), or(Json.text(tree, "maintainer"), author));
        var answers = or(extras.take("contact_email"), Json.text(tree, "maintainer_email"));
        var writes = Json.text(tree, "author_email");
        contact(answering, or(answers, writes));
        if (!answers.isBlank() && !writes.isBlank() && !writes.equals(answers)) {
            contact(author, writes);
        }
    }

    private void publisher(JsonNode tree, Extras extras) {
        var organization = tree.path("organization");
        var name = or(
                extras.take("publisher_name"), Json.firstText(organization, List.of("title", "display_name", "name")));
        var type = extras.take("publisher_type");
        if (name.isBlank()) {
            dataset.other("publisher_type", type);
            return;
        }
        var publisher = agent(DCTerms.publisher, name);
        if (PUBLISHER_TYPES.contains(type)) {
            publisher.add(DCTerms.type, NodeFactory.createURI(ADMS_TYPES + type));
        } else {
            dataset.other("publisher_type", type);
        }
        organization.properties().stream()
                .filter(it -> !PackageKeys.ORGANIZATION.contains(it.getKey()))
                .forEach(it -> dataset.other("organization." + it.getKey(), Json.whole(it.getValue())));
    }

    private Sayings agent(Property role, String name) {
        if (name.isBlank()) {
            return dataset;
        }
        var agent = dataset.part(role);
        agent.type(FOAF.Agent);
        agent.text(FOAF.name, language, name);
        return agent;
    }

    private void contact(String name, String email) {
        if (!name.isBlank() || !email.isBlank()) {
            var contact = dataset.part(DCAT.contactPoint);
            contact.type(VCARD4.Organization);
            contact.text(VCARD4.fn, language, name);
            contact.literal(VCARD4.hasEmail, email);
        }
    }

    private static String or(String value, String otherwise) {
        return value.isBlank() ? otherwise : value;
    }
}
