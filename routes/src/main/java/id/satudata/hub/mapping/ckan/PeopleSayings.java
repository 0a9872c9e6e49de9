package id.satudata.hub.mapping.ckan;

import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.mapping.json.Json;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
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
        dataset.agent(DCTerms.creator, language, or(extras.take("produsen_data_name"), author));
        var answering = or(extras.take("contact_name"), or(Json.text(tree, "maintainer"), author));
        var answers = or(extras.take("contact_email"), Json.text(tree, "maintainer_email"));
        var writes = Json.text(tree, "author_email");
        dataset.contact(language, answering, or(answers, writes), "");
        if (!answers.isBlank() && !writes.isBlank() && !writes.equals(answers)) {
            dataset.contact(language, author, writes, "");
        }
    }

    private void publisher(JsonNode tree, Extras extras) {
        var organization = tree.path("organization");
        var name = or(
                extras.take("publisher_name"), Json.firstText(organization, List.of("title", "display_name", "name")));
        var type = extras.take("publisher_type");
        var publisher = dataset.agent(DCTerms.publisher, language, name);
        if (publisher.isPresent() && PUBLISHER_TYPES.contains(type)) {
            publisher.get().add(DCTerms.type, NodeFactory.createURI(ADMS_TYPES + type));
        } else {
            dataset.other("publisher_type", type);
        }
        if (publisher.isEmpty()) {
            return;
        }
        organization.properties().stream()
                .filter(it -> !PackageKeys.ORGANIZATION.contains(it.getKey()))
                .forEach(it -> dataset.other("organization." + it.getKey(), Json.whole(it.getValue())));
    }

    private static String or(String value, String otherwise) {
        return value.isBlank() ? otherwise : value;
    }
}
