package id.satudata.hub.mapping.datajson;

import id.satudata.hub.mapping.dcat.RawDataset;
import id.satudata.hub.mapping.dcat.SatuDataSayings;
import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.mapping.field.AccessNames;
import id.satudata.hub.mapping.field.Boxes;
import id.satudata.hub.mapping.field.WebAddresses;
import id.satudata.hub.mapping.json.Json;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import tools.jackson.databind.JsonNode;

/** One dataset said in DCAT, field by field. */
final class DatasetSayings {

    /** Fields that are said together with others, or that only say what kind of JSON object this is. */
    private static final Set<String> SAID_ELSEWHERE =
            Set.of("@type", "identifier", "contactPoint", "mbox", "distribution", "accrualPeriodicity", "modified");

    /** How often is sometimes told where it should be told when. */
    private static final Pattern REPEATING = Pattern.compile("R/P.*");

    private final JsonNode tree;
    private final String language;
    private final Sayings dataset;

    DatasetSayings(JsonNode tree, String language) {
        this.tree = tree;
        this.language = language;
        this.dataset = new Sayings(GraphFactory.createDefaultGraph(), subject(Json.text(tree, "identifier")));
    }

    /** An identifier that is an address is what the dataset is called on the web. */
    private static Node subject(String identifier) {
        return WebAddresses.read(identifier)
                .filter(it -> it.value().equals(identifier.strip()))
                .map(it -> NodeFactory.createURI(it.value()))
                .orElseGet(NodeFactory::createBlankNode);
    }

    RawDataset say() {
        dataset.type(DCAT.Dataset);
        dataset.literal(DCTerms.identifier, Json.text(tree, "identifier"));
        tree.properties().stream()
                .filter(it -> !SAID_ELSEWHERE.contains(it.getKey()))
                .forEach(it -> say(it.getKey(), it.getValue()));
        changes();
        contacts();
        var distributions = new DistributionSayings(dataset, language).say(tree);
        return new RawDataset(dataset.graph(), dataset.subject(), distributions);
    }

    private void say(String field, JsonNode value) {
        switch (field) {
            case "title" -> dataset.text(DCTerms.title, language, Json.text(value));
            case "description" -> dataset.text(DCTerms.description, language, Json.text(value));
            case "keyword" -> keywords(value);
            case "theme" -> literals(DCAT.theme, value);
            case "issued" -> literals(DCTerms.issued, value);
            case "language" -> literals(DCTerms.language, value);
            case "license" -> literals(DCTerms.license, value);
            case "landingPage" -> literals(DCAT.landingPage, value);
            case "conformsTo" -> literals(DCTerms.conformsTo, value);
            case "rights" ->
                new SatuDataSayings(dataset, language)
                        .statement(DCTerms.rights, DCTerms.RightsStatement, Json.text(value));
            case "publisher" -> publisher(value);
            case "spatial" -> place(value);
            case "temporal" -> Json.texts(value).forEach(this::period);
            case "references" -> Json.texts(value).forEach(this::page);
            default -> {
                if (AccessNames.include(field)) {
                    Json.wholes(value).forEach(it -> dataset.literal(DCTerms.accessRights, access(it)));
                } else if (!DistributionSayings.OF_OLD.contains(field)) {
                    dataset.other(field, Json.whole(value));
                }
            }
        }
    }

    private void literals(Property property, JsonNode value) {
        Json.texts(value).forEach(it -> dataset.literal(property, it));
    }

    /** Before version 1.1 keywords were one text. */
    private void keywords(JsonNode value) {
        if (value.isString()) {
            for (var keyword : value.stringValue().split("[,;]", -1)) {
                dataset.text(DCAT.keyword, language, keyword.strip());
            }
        } else {
            Json.texts(value).forEach(it -> dataset.text(DCAT.keyword, language, it));
        }
    }

    private void changes() {
        var modified = Json.text(tree, "modified");
        var frequency = Json.text(tree, "accrualPeriodicity");
        var isRepeating = REPEATING.matcher(modified).matches();
        dataset.literal(DCTerms.modified, isRepeating ? "" : modified);
        dataset.literal(DCTerms.accrualPeriodicity, isRepeating && frequency.isBlank() ? modified : frequency);
        dataset.other("modified", isRepeating && !frequency.isBlank() ? modified : "");
    }

    private static String access(String level) {
        return level.strip().toLowerCase(Locale.ROOT).equals("restricted public") ? "restricted" : level;
    }

    private void publisher(JsonNode value) {
        var name = value.isObject() ? Json.text(value, "name") : Json.text(value);
        dataset.agent(DCTerms.publisher, language, name);
        value.properties().stream()
                .filter(it -> !it.getKey().equals("name") && !it.getKey().equals("@type"))
                .forEach(it -> dataset.other("publisher." + it.getKey(), Json.whole(it.getValue())));
    }

    /** One contact, or several; before version 1.1 a name and, beside it, an address. */
    private void contacts() {
        var value = tree.path("contactPoint");
        if (value.isObject()) {
            contact(value);
        } else if (value.isArray()) {
            value.values().stream().filter(JsonNode::isObject).forEach(this::contact);
        } else {
            dataset.contact(language, Json.text(value), Json.text(tree, "mbox"), "");
        }
    }

    private void contact(JsonNode value) {
        dataset.contact(
                language, Json.text(value, "fn"), Json.text(value, "hasEmail"), Json.text(value, "hasTelephone"));
    }

    /** A box of coordinates is a place without a name. */
    private void place(JsonNode value) {
        if (value.isObject()) {
            dataset.other("spatial", Json.whole(value));
            return;
        }
        for (var text : Json.texts(value).toList()) {
            Boxes.read(text)
                    .ifPresentOrElse(
                            it -> {
                                var place = dataset.part(DCTerms.spatial);
                                place.type(DCTerms.Location);
                                place.add(DCAT.bbox, it);
                            },
                            () -> dataset.literal(DCTerms.spatial, text));
        }
    }

    private void period(String text) {
        var ends = text.split("/", -1);
        if (ends.length != 2 || ends[1].startsWith("P")) {
            dataset.literal(DCTerms.temporal, text);
            return;
        }
        var period = dataset.part(DCTerms.temporal);
        period.literal(DCAT.startDate, ends[0]);
        period.literal(DCAT.endDate, ends[1].equals("..") ? "" : ends[1]);
    }

    private void page(String address) {
        WebAddresses.read(address)
                .ifPresentOrElse(
                        it -> dataset.add(FOAF.page, NodeFactory.createURI(it.value())),
                        () -> dataset.other("references", address));
    }
}
