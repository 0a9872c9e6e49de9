package id.satudata.hub.quality;

import id.satudata.hub.metadata.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of checks and dimensions, one bundle a language. */
final class CheckWords {

    private static final List<String> LANGUAGES = List.of("id", "en");
    private static final String BUNDLE = "id.satudata.hub.quality.checks";

    private CheckWords() {}

    static LocalizedText of(String key) {
        var text = LocalizedText.NONE;
        for (var language : LANGUAGES) {
            text = text.with(language, bundle(language).getString(key));
        }
        return text;
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                BUNDLE, Locale.of(language), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
