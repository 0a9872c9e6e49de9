package id.satudata.hub.mapping.ckan;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.dcat.RawDataset;
import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.mapping.field.Periods;
import id.satudata.hub.mapping.json.Json;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.vocabulary.DCAT3;
import id.satudata.hub.vocabulary.HUB;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import tools.jackson.databind.JsonNode;

/** One package said in DCAT, key by key. */
final class PackageSayings {

    /** Where texts about the time covered are found; the first two are about nothing else. */
    private static final List<String> PERIODS =
            List.of("temporal", "cakupan_waktu", "periode", "tahun", "submission_period");

    private final Iri site;
    private final Concepts concepts;
    private final String language;

    PackageSayings(Iri site, Concepts concepts, String language) {
        this.site = site;
        this.concepts = concepts;
        this.language = language;
    }

    RawDataset say(JsonNode tree) {
        var id = Json.firstText(tree, List.of("id", "name"));
        var address = address(id);
        var dataset = new Sayings(GraphFactory.createDefaultGraph(), NodeFactory.createURI(address));
        var extras = Extras.of(tree);
        dataset.type(DCAT.Dataset);
        names(dataset, tree, id);
        words(dataset, tree, extras);
        new PeopleSayings(dataset, language).say(tree, extras);
        terms(dataset, tree, extras);
        period(dataset, extras);
        new SatuDataExtras(dataset, language).say(extras);
        extras.rest().forEach(it -> dataset.other(it.getKey(), it.getValue()));
        leftOver(dataset, tree);
        return new RawDataset(dataset.graph(), dataset.subject(), resources(dataset, tree, address));
    }

    private String address(String id) {
        return site.value().replaceFirst("/+$", "") + "/dataset/" + id;
    }

    private void names(Sayings dataset, JsonNode tree, String id) {
        dataset.literal(DCTerms.identifier, id);
        var name = Json.text(tree, "name");
        if (name.matches("[a-z0-9_-]{2,100}")) {
            dataset.literal(HUB.name, name);
        }
        var page = Json.text(tree, "url");
        dataset.literal(DCAT.landingPage, page.isBlank() ? address(name.isBlank() ? id : name) : page);
    }

    private void words(Sayings dataset, JsonNode tree, Extras extras) {
        dataset.text(DCTerms.title, language, Json.text(tree, "title"));
        dataset.text(DCTerms.title, "en", extras.take("title_en"));
        dataset.text(DCTerms.description, language, Json.text(tree, "notes"));
        dataset.text(DCTerms.description, "en", extras.take("notes_en", "description_en"));
        Json.items(tree, "tags")
                .map(it -> it.isObject() ? Json.firstText(it, List.of("display_name", "name")) : Json.text(it))
                .forEach(it -> dataset.text(DCAT.keyword, language, it));
        Json.items(tree, "groups")
                .map(it -> Json.firstText(it, List.of("title", "display_name", "name")))
                .forEach(it -> dataset.other("group", it));
    }

    private void terms(Sayings dataset, JsonNode tree, Extras extras) {
        dataset.literal(DCTerms.issued, or(extras.take("issued"), Json.text(tree, "metadata_created")));
        dataset.literal(DCTerms.modified, or(extras.take("modified"), Json.text(tree, "metadata_modified")));
        dataset.literal(DCAT3.version, or(extras.take("dcat_version"), Json.text(tree, "version")));
        extras.takeAll("theme", "themes", "tema", "urusan").forEach(it -> dataset.literal(DCAT.theme, it));
        extras.takeAll("language", "bahasa").forEach(it -> dataset.literal(DCTerms.language, it));
        extras.takeAll("conforms_to").forEach(it -> dataset.literal(DCTerms.conformsTo, it));
        dataset.literal(
                DCTerms.accrualPeriodicity,
                extras.take("accrualPeriodicity", "frequency", "update_frequency", "frekuensi"));
        RightSayings.say(dataset, tree);
        place(dataset, extras);
        dataset.literal(DCTerms.license, licence(tree));
    }

    /** The addresses of places say more than their names, which are then only kept. */
    private static void place(Sayings dataset, Extras extras) {
        var addresses = extras.takeAll("spatial_uri");
        var name = extras.take("spatial_text", "cakupan_wilayah");
        addresses.forEach(it -> dataset.literal(DCTerms.spatial, it));
        if (addresses.isEmpty()) {
            dataset.literal(DCTerms.spatial, name);
        } else {
            dataset.other("spatial_text", name);
        }
    }

    /** A package tells its licence three times over: the first we know, else its title. */
    private String licence(JsonNode tree) {
        var told = Stream.of("license_id", "license_url", "license_title")
                .map(it -> Json.text(tree, it))
                .filter(it -> !it.isBlank())
                .toList();
        return told.stream()
                .filter(it -> concepts.licence(it).isPresent())
                .findFirst()
                .orElseGet(() -> told.isEmpty() ? "" : told.getLast());
    }

    /** Two ends say more than a text, and of texts the first that can be read; the others are kept. */
    private static void period(Sayings dataset, Extras extras) {
        var start = extras.take("temporal_start");
        var end = extras.take("temporal_end");
        if (!start.isBlank() || !end.isBlank()) {
            var period = dataset.part(DCTerms.temporal);
            period.literal(DCAT.startDate, start);
            period.literal(DCAT.endDate, end);
            return;
        }
        PERIODS.stream()
                .filter(it -> Periods.read(extras.look(it)).isPresent())
                .findFirst()
                .or(() -> PERIODS.stream()
                        .limit(2)
                        .filter(it -> !extras.look(it).isBlank())
                        .findFirst())
                .ifPresent(it -> dataset.literal(DCTerms.temporal, extras.take(it)));
    }

    private void leftOver(Sayings dataset, JsonNode tree) {
        var known = concepts.licence(Json.text(tree, "license_id")).isPresent();
        Stream.of("license_id", "license_url", "isopen")
                .filter(_ -> !known)
                .forEach(it -> dataset.other(it, Json.text(tree, it)));
        Stream.of("owner_org", "creator_user_id").forEach(it -> dataset.other(it, Json.text(tree, it)));
        unless(dataset, tree, "type", "dataset");
        unless(dataset, tree, "state", "active");
        unless(dataset, tree, "private", "false");
        Stream.of("relationships_as_subject", "relationships_as_object")
                .filter(tree::has)
                .forEach(it -> dataset.other(it, Json.whole(tree.path(it))));
    }

    private static void unless(Sayings dataset, JsonNode tree, String key, String usual) {
        var value = Json.text(tree, key);
        dataset.other(key, value.equals(usual) ? "" : value);
    }

    private Map<Node, String> resources(Sayings dataset, JsonNode tree, String address) {
        var keys = new HashMap<Node, String>();
        var resources = Json.items(tree, "resources").filter(JsonNode::isObject).toList();
        for (int i = 0; i < resources.size(); i++) {
            var resource = resources.get(i);
            var key = or(Json.text(resource, "id"), or(Json.text(resource, "url"), "#" + (i + 1)));
            var node = NodeFactory.createURI(address + "/resource/" + key);
            dataset.add(DCAT.distribution, node);
            new ResourceSayings(new Sayings(dataset.graph(), node), language).say(resource, i + 1);
            keys.put(node, key);
        }
        return keys;
    }

    private static String or(String value, String otherwise) {
        return value.isBlank() ? otherwise : value;
    }
}
