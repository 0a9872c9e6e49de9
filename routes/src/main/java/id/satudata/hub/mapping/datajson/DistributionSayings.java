package id.satudata.hub.mapping.datajson;

import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.mapping.json.Json;
import id.satudata.hub.vocabulary.HUB;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The distributions of a dataset. */
final class DistributionSayings {

    /** Where a dataset told its one distribution before version 1.1. */
    static final Set<String> OF_OLD = Set.of("accessURL", "downloadURL", "webService", "format", "mediaType");

    private static final Set<String> KNOWN = Set.of(
            "@type",
            "title",
            "description",
            "format",
            "mediaType",
            "accessURL",
            "downloadURL",
            "webService",
            "byteSize",
            "issued",
            "modified",
            "license");

    private final Sayings dataset;
    private final String language;
    private final Map<Node, String> keys = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    DistributionSayings(Sayings dataset, String language) {
        this.dataset = dataset;
        this.language = language;
    }

    /** What the source knows each by: its address, which data.json has in place of a name. */
    Map<Node, String> say(JsonNode tree) {
        var position = 0;
        for (var told : told(tree).toList()) {
            position++;
            var distribution = dataset.part(DCAT.distribution);
            if (told.isObject()) {
                say(distribution, told);
            } else {
                distribution.literal(DCAT.accessURL, Json.text(told));
            }
            distribution.type(DCAT.Distribution);
            distribution.add(
                    HUB.position, NodeFactory.createLiteralDT(Integer.toString(position), XSDDatatype.XSDinteger));
            keys.put(distribution.subject(), key(told, position));
        }
        return keys;
    }

    private static Stream<JsonNode> told(JsonNode tree) {
        var value = tree.path("distribution");
        if (value.isArray() && !value.isEmpty()) {
            return value.values().stream().filter(it -> it.isObject() || it.isString());
        }
        if (value.isObject() || value.isString()) {
            return Stream.of(value);
        }
        var isOld = Stream.of("accessURL", "downloadURL", "webService")
                .anyMatch(it -> !Json.text(tree, it).isBlank());
        return isOld ? Stream.of(ofOld(tree)) : Stream.empty();
    }

    private static JsonNode ofOld(JsonNode tree) {
        var distribution = JsonNodeFactory.instance.objectNode();
        OF_OLD.forEach(it -> distribution.put(it, Json.text(tree, it)));
        return distribution;
    }

    private void say(Sayings distribution, JsonNode told) {
        var download = Json.text(told, "downloadURL");
        distribution.text(DCTerms.title, language, Json.text(told, "title"));
        distribution.text(DCTerms.description, language, Json.text(told, "description"));
        distribution.literal(DCTerms.format, Json.text(told, "format"));
        distribution.literal(DCAT.mediaType, Json.text(told, "mediaType"));
        distribution.literal(DCAT.byteSize, Json.text(told, "byteSize"));
        distribution.literal(DCTerms.issued, Json.text(told, "issued"));
        distribution.literal(DCTerms.modified, Json.text(told, "modified"));
        distribution.literal(DCTerms.license, Json.text(told, "license"));
        distribution.literal(DCAT.downloadURL, download);
        distribution.literal(DCAT.accessURL, or(Json.firstText(told, List.of("accessURL", "webService")), download));
        told.properties().stream()
                .filter(it -> !KNOWN.contains(it.getKey()))
                .forEach(it -> distribution.other(it.getKey(), Json.whole(it.getValue())));
    }

    private String key(JsonNode told, int position) {
        var address = told.isObject()
                ? Json.firstText(told, List.of("@id", "identifier", "downloadURL", "accessURL", "webService"))
                : Json.text(told);
        var key = or(address, "#" + position);
        return Stream.of(key, key + " " + Json.text(told, "format") + " " + Json.text(told, "title"))
                .filter(taken::add)
                .findFirst()
                .orElseGet(() -> key + " #" + position);
    }

    private static String or(String value, String otherwise) {
        return value.isBlank() ? otherwise : value;
    }
}
