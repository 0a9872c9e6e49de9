package id.satudata.hub.admin;

import id.satudata.hub.source.TerminalWords;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the terminal says about code lists, in the language of the terminal. */
final class CodesWords {

    private static final String BUNDLE = "id.satudata.hub.admin.codes";

    private final Locale locale;
    private final ResourceBundle bundle;

    CodesWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static CodesWords ofEnvironment() {
        return new CodesWords(Locale.of(TerminalWords.ofEnvironment().language()));
    }

    String of(String key, Object... facts) {
        return new MessageFormat(bundle.getString(key), locale).format(facts);
    }
}
