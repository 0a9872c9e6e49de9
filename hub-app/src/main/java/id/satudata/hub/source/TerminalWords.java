package id.satudata.hub.source;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** What the terminal says about harvests: Indonesian, or English where the terminal asks for it. */
public final class TerminalWords {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final String BUNDLE = "id.satudata.hub.source.terminal";

    private final Locale locale;
    private final ResourceBundle bundle;

    private TerminalWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Words in the language of the terminal the hub was started from. */
    public static TerminalWords ofEnvironment() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(it -> System.getenv().getOrDefault(it, ""))
                .filter(it -> !it.isBlank())
                .findFirst()
                .filter(it -> it.startsWith("en"))
                .map(_ -> new TerminalWords(Locale.ENGLISH))
                .orElseGet(() -> new TerminalWords(INDONESIAN));
    }

    public String of(String key, Object... facts) {
        return new MessageFormat(bundle.getString(key), locale).format(facts);
    }

    /** BCP 47 language of the words. */
    public String language() {
        return locale.getLanguage();
    }
}
