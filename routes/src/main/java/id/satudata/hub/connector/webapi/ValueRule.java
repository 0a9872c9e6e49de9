package id.satudata.hub.connector.webapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the values of one field come out of a record. */
sealed interface ValueRule {

    int MOST_VALUES = 1_000;

    List<String> values(Item record) throws IOException;

    /** The first value; empty where there is none. */
    default String value(Item record) throws IOException {
        var values = values(record);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** The same for every record. */
    record Constant(List<String> values) implements ValueRule {
        public Constant {
            values = List.copyOf(values);
        }

        @Override
        public List<String> values(Item record) {
            return values;
        }
    }

    /**
     * What stands at a place.
     *
     * @param separator what stands between several values in one text
     * @param words what the source's words mean, by the words in lower case; others stay as they are
     */
    record Selected(Selector place, Optional<String> separator, Map<String, String> words) implements ValueRule {
        public Selected {
            words = Map.copyOf(words);
        }

        @Override
        public List<String> values(Item record) throws IOException {
            return place.texts(record).stream()
                    .flatMap(it -> separator
                            .map(mark -> Arrays.stream(it.split(Pattern.quote(mark))))
                            .orElseGet(() -> Stream.of(it)))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .map(it -> words.getOrDefault(it.toLowerCase(Locale.ROOT), it))
                    .limit(MOST_VALUES)
                    .toList();
        }
    }

    /** A text with values of the record in it; nothing where one of them is missing. */
    record Filled(Template template, Map<String, Selector> slots) implements ValueRule {
        public Filled {
            slots = Map.copyOf(slots);
        }

        @Override
        public List<String> values(Item record) throws IOException {
            var text = new StringBuilder();
            for (var part : template.parts()) {
                var slot = part.isSlot() ? slots.get(part.text()) : null;
                var piece = slot == null ? part.text() : slot.text(record);
                if (slot != null && piece.isEmpty()) {
                    return List.of();
                }
                text.append(slot != null && template.isAddress() ? encoded(piece) : piece);
            }
            return List.of(text.toString());
        }

        private static String encoded(String piece) {
            return URLEncoder.encode(piece, UTF_8).replace("+", "%20");
        }
    }

    /** The first of several rules that gives anything. */
    record FirstOf(List<ValueRule> rules) implements ValueRule {
        public FirstOf {
            rules = List.copyOf(rules);
        }

        @Override
        public List<String> values(Item record) throws IOException {
            for (var rule : rules) {
                var values = rule.values(record);
                if (!values.isEmpty()) {
                    return values;
                }
            }
            return List.of();
        }
    }
}
