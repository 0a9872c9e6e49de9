package id.satudata.hub.metadata;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * Texts by code in every language of the product, read once from one bundle a language.
 *
 * @param bundle its base name
 * @param texts by language and code
 */
record MessageCatalogue(String bundle, Map<String, Map<String, MessageTemplate>> texts) {

    private static final List<String> LANGUAGES = List.of("id", "en");

    static MessageCatalogue of(String bundle) {
        return new MessageCatalogue(
                bundle, LANGUAGES.stream().collect(toUnmodifiableMap(it -> it, it -> read(bundle, it))));
    }

    /** Whether there is a text of that code. */
    boolean has(String code) {
        return texts.values().stream().allMatch(it -> it.containsKey(code));
    }

    /** The text of a code, with the words of each language in its places. */
    LocalizedText text(String code, Function<String, String[]> words) {
        var text = LocalizedText.NONE;
        for (var language : LANGUAGES) {
            text = text.with(language, template(code, language).with(words.apply(language)));
        }
        return text;
    }

    private MessageTemplate template(String code, String language) {
        var template = texts.getOrDefault(language, Map.of()).get(code);
        if (template == null) {
            throw new IllegalStateException("No words for " + code + " in " + language + " in " + bundle);
        }
        return template;
    }

    private static Map<String, MessageTemplate> read(String bundle, String language) {
        var read = ResourceBundle.getBundle(
                bundle,
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return read.keySet().stream()
                .collect(toUnmodifiableMap(it -> it, it -> MessageTemplate.of(read.getString(it))));
    }
}
