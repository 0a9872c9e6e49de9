package id.satudata.hub.metadata;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * One text in one or more languages, at most one text for each; all of it is {@linkplain VisibleText visible}.
 *
 * @param byLanguage text by BCP 47 tag in lower case; the empty tag holds a text whose language is not known
 */
public record LocalizedText(NavigableMap<String, String> byLanguage) {

    public static final LocalizedText NONE = new LocalizedText(new TreeMap<>());
    private static final String INDONESIAN = "id";

    public LocalizedText {
        var all = new TreeMap<>(byLanguage);
        if (!all.values().stream().allMatch(VisibleText::isAllOf)) {
            all.replaceAll((_, text) -> VisibleText.of(text));
            all.values().removeIf(String::isBlank);
        }
        byLanguage = Collections.unmodifiableNavigableMap(all);
    }

    public static LocalizedText of(String language, String text) {
        return new LocalizedText(new TreeMap<>(Map.of(language, text)));
    }

    public static LocalizedText indonesian(String text) {
        return of(INDONESIAN, text);
    }

    /** This text with the given language added or replaced. */
    public LocalizedText with(String language, String text) {
        var all = new TreeMap<>(byLanguage);
        all.put(language, text);
        return new LocalizedText(all);
    }

    /** The text for a reader of the language: that language, else Indonesian, untagged, English, else any. */
    public Optional<String> in(String language) {
        return java.util.stream.Stream.of(language, INDONESIAN, "", "en")
                .map(byLanguage::get)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .or(() -> byLanguage.values().stream().findFirst());
    }

    /** The English text for logs and machines, else any. */
    public String english() {
        return in("en").orElse("");
    }

    /** The same with each text replaced. */
    public LocalizedText mapped(UnaryOperator<String> change) {
        var all = new TreeMap<>(byLanguage);
        all.replaceAll((_, text) -> change.apply(text));
        return new LocalizedText(all);
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
