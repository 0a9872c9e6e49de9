package id.satudata.hub.mapping.json;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads JSON values leniently: what has another type than expected is read as its text, or as nothing. */
public final class Json {

    private Json() {}

    /** The text of a scalar member; empty when it is missing, null or composed. */
    public static String text(JsonNode object, String member) {
        var value = object.get(member);
        return value == null ? "" : text(value);
    }

    public static String text(JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        return value.isNumber() || value.isBoolean() ? value.toString() : "";
    }

    /** The value as one text, composed ones as JSON; empty when there is nothing in it. */
    public static String whole(JsonNode value) {
        return value.isContainer() && !value.isEmpty() ? value.toString() : text(value);
    }

    public static Stream<JsonNode> items(JsonNode object, String member) {
        var value = object.get(member);
        return value != null && value.isArray() ? value.values().stream() : Stream.empty();
    }

    /** The texts of a list, or the one that stands in place of a list; blank ones left out. */
    public static Stream<String> texts(JsonNode value) {
        return (value.isArray() ? value.values().stream() : Stream.of(value))
                .map(Json::text)
                .filter(it -> !it.isBlank());
    }

    /** As {@link #texts}, composed ones as JSON, empty ones too: for what must not be overlooked. */
    public static Stream<String> wholes(JsonNode value) {
        return (value.isArray() ? value.values().stream() : Stream.of(value))
                .map(it -> it.isContainer() ? it.toString() : text(it))
                .filter(it -> !it.isBlank());
    }

    public static String firstText(JsonNode object, List<String> members) {
        return members.stream()
                .map(it -> text(object, it))
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElse("");
    }
}
