package id.satudata.hub.connector.webapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A JSON Pointer; the step {@code *}, which pointers lack, stands for every member or element there.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>
 */
record JsonSelector(List<String> steps) implements Selector {

    private static final String EACH = "*";
    private static final int MOST_STEPS = 30;
    private static final Pattern POINTER = Pattern.compile("(?:/(?:[^/~]|~[01])*+)*+");
    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,8}");

    JsonSelector {
        steps = List.copyOf(steps);
    }

    static JsonSelector parse(String pointer) throws BadSelector {
        if (!POINTER.matcher(pointer).matches()) {
            throw new BadSelector(
                    "\"" + pointer + "\" is no JSON Pointer: it begins with / and writes ~ as ~0, / in a name as ~1");
        }
        var steps = new ArrayList<String>();
        for (var step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        if (steps.size() > MOST_STEPS) {
            throw new BadSelector("more than " + MOST_STEPS + " steps");
        }
        return new JsonSelector(steps);
    }

    @Override
    public List<String> texts(Item item) {
        return found(item)
                .flatMap(it -> it.isArray() ? it.values().stream() : Stream.of(it))
                .map(JsonSelector::text)
                .filter(it -> !it.isBlank())
                .toList();
    }

    @Override
    public Optional<List<Item>> things(Item item) {
        var places = found(item).toList();
        if (places.isEmpty()) {
            return steps.contains(EACH) ? Optional.of(List.of()) : Optional.empty();
        }
        return Optional.of(places.stream()
                .filter(it -> !isNothing(it))
                .flatMap(it -> it.isArray() ? it.values().stream() : Stream.of(it))
                .<Item>map(Item.Json::new)
                .toList());
    }

    /** What APIs give in place of an empty list. */
    private static boolean isNothing(JsonNode place) {
        return place.isNull()
                || (place.isObject() && place.isEmpty())
                || (place.isString() && place.stringValue().isBlank());
    }

    private Stream<JsonNode> found(Item item) {
        if (!(item instanceof Item.Json start)) {
            return Stream.empty();
        }
        var places = Stream.of(start.node());
        for (var step : steps) {
            places = places.flatMap(it -> step(it, step));
        }
        return places;
    }

    private static Stream<JsonNode> step(JsonNode from, String step) {
        if (from.isArray() && INDEX.matcher(step).matches()) {
            return Stream.ofNullable(from.get(Integer.parseInt(step)));
        }
        if (step.equals(EACH) && !from.has(step)) {
            return from.values().stream();
        }
        return from.isObject() ? Stream.ofNullable(from.get(step)) : Stream.empty();
    }

    private static String text(JsonNode value) {
        if (value.isString()) {
            return value.stringValue().strip();
        }
        return value.isNumber() || value.isBoolean() ? value.toString() : "";
    }
}
