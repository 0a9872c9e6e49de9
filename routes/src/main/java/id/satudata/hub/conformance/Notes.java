package id.satudata.hub.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts by the ways that lead to them; so many at most, of so many characters each. */
final class Notes {

    private static final int MOST = 20_000;
    private static final int LONGEST = 500;

    private final Map<String, List<String>> texts = new HashMap<>();
    private int count;

    void add(String way, String text) {
        if (count++ < MOST) {
            var shortened = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
            texts.computeIfAbsent(way, _ -> new ArrayList<>()).add(shortened);
        }
    }

    Map<String, List<String>> toMap() {
        return texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> List.copyOf(it.getValue())));
    }
}
