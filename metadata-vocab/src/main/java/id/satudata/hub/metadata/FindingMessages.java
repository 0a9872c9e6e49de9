package id.satudata.hub.metadata;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of findings, one bundle a language: {@code {0}} is the field, {@code {1}} the value, {@code {2}} what it was read as. */
final class FindingMessages {

    private static final List<String> LANGUAGES = List.of("id", "en");
    private static final String BUNDLE = "id.satudata.hub.metadata.findings";

    private FindingMessages() {}

    static LocalizedText of(String code, Object... words) {
        var text = LocalizedText.NONE;
        for (var language : LANGUAGES) {
            text = text.with(language, MessageFormat.format(pattern(code, language), words));
        }
        return text;
    }

    private static String pattern(String code, String language) {
        var bundle = ResourceBundle.getBundle(
                BUNDLE,
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        try {
            return bundle.getString(code);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("No words for finding " + code + " in " + language, e);
        }
    }
}
