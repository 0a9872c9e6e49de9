package id.satudata.hub.search;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Finds where two documents say something else; what is empty says as little as what is absent. */
final class JsonDifference {

    private JsonDifference() {}

    /** The name of the first field that differs, in words. */
    static Optional<String> between(JsonNode expected, JsonNode held) {
        var names = new TreeSet<String>(expected.propertyNames());
        names.addAll(held.propertyNames());
        return names.stream()
                .filter(it -> !same(expected.path(it), held.path(it)))
                .findFirst()
                .map(it -> "its field " + it + " differs");
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (saysNothing(one) || saysNothing(other)) {
            return saysNothing(one) && saysNothing(other);
        }
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.isArray() && other.isArray()) {
            return one.size() == other.size()
                    && IntStream.range(0, one.size()).allMatch(it -> same(one.path(it), other.path(it)));
        }
        if (one.isObject() && other.isObject()) {
            return between(one, other).isEmpty();
        }
        return one.equals(other);
    }

    private static boolean saysNothing(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || (node.isContainer() && node.isEmpty())
                || (node.isString() && node.stringValue().isEmpty());
    }
}
