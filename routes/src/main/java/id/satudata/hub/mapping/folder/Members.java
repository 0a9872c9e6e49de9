package id.satudata.hub.mapping.folder;

import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads JSON values leniently: one value may stand where a list is expected, a number where a text is. */
final class Members {

    private Members() {}

    static void each(JsonNode value, Consumer<String> action) {
        if (value.isArray()) {
            value.values().forEach(it -> action.accept(text(it)));
        } else {
            action.accept(text(value));
        }
    }

    static Stream<JsonNode> objects(JsonNode value) {
        return (value.isArray() ? value.values().stream() : Stream.of(value)).filter(JsonNode::isObject);
    }

    /** Each of them, composed ones as JSON, and empty ones too: for what must not be overlooked. */
    static Stream<String> wholes(JsonNode value) {
        return (value.isArray() ? value.values().stream() : Stream.of(value))
                .filter(it -> !it.isNull())
                .map(it -> it.isContainer() ? it.toString() : text(it));
    }

    static String text(JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        return value.isNumber() || value.isBoolean() ? value.toString() : "";
    }

    static String whole(JsonNode value) {
        return value.isContainer() && !value.isEmpty() ? value.toString() : text(value);
    }
}
