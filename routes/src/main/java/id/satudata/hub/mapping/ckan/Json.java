package id.satudata.hub.mapping.ckan;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads JSON values leniently: what has another type than expected is read as its text, or as nothing. */
final class Json {

    private Json() {}

    /** The text of a scalar member; empty when it is missing, null or composed. */
    static String text(JsonNode object, String member) {
        var value = object.get(member);
        return value == null ? "" : text(value);
    }

    static String text(JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        return value.isNumber() || value.isBoolean() ? value.toString() : "";
    }

    /** The value as one text, composed ones as JSON; empty when there is nothing in it. */
    static String whole(JsonNode value) {
        return value.isContainer() && !value.isEmpty() ? value.toString() : text(value);
    }

    static Stream<JsonNode> items(JsonNode object, String member) {
        var value = object.get(member);
        return value != null && value.isArray() ? value.values().stream() : Stream.empty();
    }

    static String firstText(JsonNode object, List<String> members) {
        return members.stream()
                .map(it -> text(object, it))
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElse("");
    }
}
