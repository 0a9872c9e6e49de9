package id.satudata.hub.mapping.statistik;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answers of one form, found by a question's number ({@code 4.6}) or name, however the source spells either. */
public final class Answers {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern NUMBER = Pattern.compile("(?:[ivx]+_)?(\\d)[._](\\d{1,2})");
    private static final Pattern SECTION = Pattern.compile("^[ivx]+_(?:\\d+_)*");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final Map<String, JsonNode> byKey;

    private Answers(Map<String, JsonNode> byKey) {
        this.byKey = byKey;
    }

    /** The answers in a JSON object; nothing when it is none. */
    public static Optional<Answers> read(String json) {
        try {
            var tree = JSON.readTree(json);
            if (tree == null || !tree.isObject()) {
                return Optional.empty();
            }
            var byKey = new TreeMap<String, JsonNode>();
            tree.properties().forEach(it -> byKey.putIfAbsent(key(it.getKey()), it.getValue()));
            return Optional.of(new Answers(byKey));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    static String key(String spelled) {
        var plain = HUMP.matcher(spelled.strip())
                .replaceAll("_")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]+", "_");
        var number = NUMBER.matcher(plain);
        return number.matches()
                ? number.group(1) + '.' + number.group(2)
                : SECTION.matcher(plain).replaceFirst("");
    }

    /** The answer as text; empty where the question is not answered. */
    String text(Question question) {
        return question.keys().stream()
                .map(this::text)
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElse("");
    }

    String text(String key) {
        var value = byKey.get(key);
        if (value == null || value.isNull()) {
            return "";
        }
        return value.isContainer()
                ? (value.isEmpty() ? "" : value.toString())
                : value.asString("").strip();
    }

    boolean has(Question question) {
        return !text(question).isEmpty();
    }

    /** The number an answer begins with, as in {@code 2 Berulang}. */
    Optional<Integer> choice(Question question) {
        var digits = Pattern.compile("^(\\d{1,6})(?:\\D.*)?$", Pattern.DOTALL).matcher(text(question));
        return digits.matches() ? Optional.of(Integer.valueOf(digits.group(1))) : Optional.empty();
    }

    /** The choices of a question with several, which are added up in one number or listed. */
    public List<Integer> choices(Question question) {
        var text = text(question);
        if (text.startsWith("[")) {
            return JSON.readTree(text).values().stream()
                    .map(it -> it.asString("").strip())
                    .filter(it -> it.matches("\\d{1,6}"))
                    .map(Integer::valueOf)
                    .toList();
        }
        return choice(question).map(Bits::of).orElse(List.of());
    }
}
