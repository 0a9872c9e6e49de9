package id.satudata.hub.connector.table;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasoned;
import id.satudata.hub.metadata.Reasons;

/** A file holds no table that can be read; the words say why, shortly. */
final class UnreadableTable extends Exception implements Reasoned {

    private final transient LocalizedText words;

    /** With the words of a code of {@link Reasons}. */
    UnreadableTable(String code, Object... facts) {
        this(Reasons.of(code, facts));
    }

    private UnreadableTable(LocalizedText words) {
        super(words.english());
        this.words = words;
    }

    /** The same, found out by another failure. */
    UnreadableTable because(Throwable cause) {
        initCause(cause);
        return this;
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
