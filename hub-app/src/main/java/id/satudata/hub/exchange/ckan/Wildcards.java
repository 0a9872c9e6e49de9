package id.satudata.hub.exchange.ckan;

import id.satudata.hub.search.Condition;
import id.satudata.hub.search.Condition.Like;
import id.satudata.hub.search.Condition.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Parts of words: {@code pend*} for all that begins so, {@code *duduk*} for all that has it in it. */
final class Wildcards {
    private static final int LONGEST = 200;
    private static final int MOST = 10;
    private static final int MOST_WORDS = 8;

    private static final Map<String, List<Named>> NAMED = Map.of(
            "text", List.of(Named.TITLE, Named.NAME, Named.KEYWORD),
            "title", List.of(Named.TITLE),
            "title_string", List.of(Named.TITLE),
            "name", List.of(Named.NAME),
            "tags", List.of(Named.KEYWORD),
            "organization", List.of(Named.ORGANIZATION));

    private Wildcards() {}

    static boolean areIn(String value) {
        return value.chars().anyMatch(Wildcards::isOne);
    }

    static Condition condition(String field, String pattern) {
        var places = NAMED.get(field);
        if (places == null) {
            throw CkanFault.badQuery("Parts of words (pend*) are possible in title, name, tags and organization only,"
                    + " not in " + field);
        }
        if (pattern.length() > LONGEST
                || pattern.chars().filter(Wildcards::isOne).count() > MOST) {
            throw CkanFault.badQuery(
                    "A part of a word has at most " + LONGEST + " characters, and " + MOST + " of * and ?");
        }
        return anyOf(places, pattern);
    }

    /** That all words somebody began to type are in the title or the name. */
    static Condition begun(String text) {
        return new Condition.All(Stream.of(text.replaceAll("[*?]", " ").strip().split("\\s+"))
                .filter(it -> !it.isEmpty())
                .limit(MOST_WORDS)
                .map(it -> it.substring(0, Math.min(it.length(), LONGEST)))
                .map(it -> anyOf(List.of(Named.TITLE, Named.NAME), '*' + it + '*'))
                .toList());
    }

    private static Condition anyOf(List<Named> places, String pattern) {
        return new Condition.Any(
                places.stream().<Condition>map(it -> new Like(it, pattern)).toList());
    }

    private static boolean isOne(int character) {
        return character == '*' || character == '?';
    }
}
