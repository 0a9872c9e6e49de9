package id.satudata.hub.terminal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of one bundle, in the language of the terminal. */
public final class Sentences {

    private final Locale locale;
    private final ResourceBundle bundle;

    Sentences(String bundle, Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(bundle, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The sentences in the language of the terminal the hub was started from. */
    public static Sentences ofEnvironment(String bundle) {
        return new Sentences(bundle, Terminal.language(System.getenv()));
    }

    public String of(String key, Object... facts) {
        return new MessageFormat(bundle.getString(key), locale).format(facts);
    }

    public Locale locale() {
        return locale;
    }
}
