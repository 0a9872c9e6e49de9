package id.satudata.hub.conformance;

import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The forms that values must have, and where to find them in JSON. */
final class Forms {

    static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
    static final Pattern EMAIL = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[\\w-]+(?:\\.[\\w-]+)+");
    static final Pattern ISO_MOMENT = Pattern.compile(
            "\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?)?)?");

    private Forms() {}

    /** The text of a member; empty where it is missing or no scalar. */
    static String text(JsonNode object, String member) {
        var value = object.path(member);
        return value.isString() ? value.stringValue() : value.isNumber() || value.isBoolean() ? value.toString() : "";
    }

    static Stream<JsonNode> items(JsonNode object, String member) {
        return object.path(member).isArray() ? object.path(member).values().stream() : Stream.empty();
    }

    /** Names of members that are missing or, where null does not pass, null. */
    static Stream<String> missing(JsonNode object, Stream<String> members) {
        return members.filter(it -> object.path(it).isMissingNode());
    }

    static boolean isAbsoluteUrl(String text) {
        try {
            var uri = URI.create(text.strip());
            return uri.getScheme() != null && uri.getRawAuthority() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
