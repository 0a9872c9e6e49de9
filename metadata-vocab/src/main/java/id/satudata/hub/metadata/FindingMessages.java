package id.satudata.hub.metadata;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of findings, one bundle a language: {@code {0}} is the field, {@code {1}} the value, {@code {2}} what it was read as. */
final class FindingMessages {

    private static final List<String> LANGUAGES = List.of("id", "en");
    private static final String BUNDLE = "id.satudata.hub.metadata.findings";
    private static final Map<String, Map<String, MessageTemplate>> WORDS =
            LANGUAGES.stream().collect(toUnmodifiableMap(it -> it, FindingMessages::read));

    private FindingMessages() {}

    static LocalizedText of(String code, String... words) {
        var text = LocalizedText.NONE;
        for (var language : LANGUAGES) {
            text = text.with(language, template(code, language).with(words));
        }
        return text;
    }

    private static MessageTemplate template(String code, String language) {
        var template = WORDS.getOrDefault(language, Map.of()).get(code);
        if (template == null) {
            throw new IllegalStateException("No words for finding " + code + " in " + language);
        }
        return template;
    }

    private static Map<String, MessageTemplate> read(String language) {
        var bundle = ResourceBundle.getBundle(
                BUNDLE,
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.keySet().stream()
                .collect(toUnmodifiableMap(it -> it, it -> MessageTemplate.of(bundle.getString(it))));
    }
}
