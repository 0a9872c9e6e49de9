package id.satudata.hub.conformance;

import id.satudata.hub.metadata.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of rules, one bundle a language. */
final class RuleWords {

    private static final List<String> LANGUAGES = List.of("id", "en");
    private static final String BUNDLE = "id.satudata.hub.conformance.rules";

    private RuleWords() {}

    static LocalizedText says(String code) {
        return text(code);
    }

    static LocalizedText mend(String code) {
        return text(code + ".mend");
    }

    private static LocalizedText text(String key) {
        var text = LocalizedText.NONE;
        for (var language : LANGUAGES) {
            var bundle = ResourceBundle.getBundle(
                    BUNDLE, Locale.of(language), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            text = text.with(language, bundle.getString(key));
        }
        return text;
    }
}
