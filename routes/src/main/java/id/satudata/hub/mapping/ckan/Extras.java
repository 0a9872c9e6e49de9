package id.satudata.hub.mapping.ckan;

import id.satudata.hub.mapping.field.AccessNames;
import id.satudata.hub.mapping.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a package says beyond CKAN's own keys: in its extras, or as further keys of its own; each is taken once. */
final class Extras {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> left;

    private Extras(Map<String, String> left) {
        this.left = left;
    }

    static Extras of(JsonNode tree) {
        var all = new LinkedHashMap<String, String>();
        Json.items(tree, "extras").forEach(it -> all.putIfAbsent(Json.text(it, "key"), whole(it.get("value"))));
        tree.properties().stream()
                .filter(it -> !PackageKeys.ALL.contains(it.getKey()))
                .forEach(it -> all.putIfAbsent(it.getKey(), Json.whole(it.getValue())));
        all.keySet().removeIf(it -> it.isEmpty() || AccessNames.include(it)); // rights are said each for itself
        return new Extras(all);
    }

    private static String whole(@Nullable JsonNode value) {
        return value == null ? "" : Json.whole(value);
    }

    /** The first of the keys that has a value; empty when none has. */
    String take(String... keys) {
        for (var key : keys) {
            var value = left.remove(key);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    /** As {@link #take}, a JSON list of texts as its items. */
    List<String> takeAll(String... keys) {
        return listed(take(keys));
    }

    /** The value of a key, which stays; empty when it has none. */
    String look(String key) {
        return left.getOrDefault(key, "");
    }

    /** The values of a key, which stays. */
    List<String> values(String key) {
        return listed(left.getOrDefault(key, ""));
    }

    /** All that is left under keys of this form. */
    Map<String, String> takeMatching(Pattern keys) {
        var taken = new TreeMap<String, String>();
        left.forEach((key, value) -> {
            if (keys.matcher(key).matches() && !value.isBlank()) {
                taken.put(key, value);
            }
        });
        left.keySet().removeAll(taken.keySet());
        return taken;
    }

    Set<Map.Entry<String, String>> rest() {
        return left.entrySet();
    }

    private static List<String> listed(String value) {
        if (value.startsWith("[")) {
            try {
                return JSON.readTree(value).values().stream()
                        .map(Json::text)
                        .filter(it -> !it.isBlank())
                        .toList();
            } catch (JacksonException notJson) {
                return List.of(value);
            }
        }
        return value.isBlank() ? List.of() : List.of(value);
    }
}
