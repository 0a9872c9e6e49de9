package id.satudata.hub.mapping.ckan;

import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.mapping.field.AccessNames;
import id.satudata.hub.mapping.json.Json;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.DCTerms;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may have the data, under every key by which a package tells it and as often as it does: none of them may open what
 * another one shuts, so none is taken for all.
 */
final class RightSayings {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RightSayings() {}

    static void say(Sayings dataset, JsonNode tree) {
        var extras = Json.items(tree, "extras")
                .filter(it -> it.has("value") && AccessNames.include(Json.text(it, "key")))
                .map(it -> it.get("value"));
        var beside = tree.properties().stream()
                .filter(it -> AccessNames.include(it.getKey()))
                .map(Map.Entry::getValue);
        Stream.concat(extras, beside)
                .flatMap(RightSayings::values)
                .forEach(it -> dataset.literal(DCTerms.accessRights, it));
    }

    /** A right of one resource is one of its extras to CKAN, and stays that, too. */
    static void sayOfFile(Sayings distribution, JsonNode resource) {
        resource.properties().stream()
                .filter(it -> AccessNames.include(it.getKey()))
                .flatMap(it -> values(it.getValue()))
                .forEach(it -> distribution.literal(DCTerms.accessRights, it));
    }

    /** A list may stand as a text, as ckanext-dcat writes it. */
    private static Stream<String> values(JsonNode value) {
        var text = Json.text(value).strip();
        if (!text.startsWith("[")) {
            return Json.wholes(value);
        }
        try {
            return Json.wholes(JSON.readTree(text));
        } catch (JacksonException noList) {
            return Stream.of(text);
        }
    }
}
