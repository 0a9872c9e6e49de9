package id.satudata.hub.backup;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** The sentences this module says to the operator: Indonesian, or English where the terminal asks for it. */
final class BackupWords {

    private static final Locale INDONESIAN = Locale.of("id");

    private BackupWords() {}

    static String of(String key, Object... facts) {
        var locale = locale();
        var bundle = ResourceBundle.getBundle(
                "id.satudata.hub.backup.wording", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(facts);
    }

    private static Locale locale() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(it -> System.getenv().getOrDefault(it, ""))
                .filter(it -> !it.isBlank())
                .findFirst()
                .filter(it -> it.startsWith("en"))
                .map(_ -> Locale.ENGLISH)
                .orElse(INDONESIAN);
    }
}
