package id.satudata.hub.connector.sql;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasoned;
import id.satudata.hub.metadata.Reasons;

/** The answer cannot be taken, as a whole. */
final class TooMuch extends Exception implements Reasoned {

    private final transient LocalizedText words;

    /** With the words of a code of {@link Reasons}. */
    TooMuch(String code, Object... facts) {
        this(Reasons.of(code, facts));
    }

    private TooMuch(LocalizedText words) {
        super(words.english());
        this.words = words;
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
