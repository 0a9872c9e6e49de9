package id.satudata.hub.connector;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasoned;
import id.satudata.hub.metadata.Reasons;
import java.io.IOException;

/** A source answered, but not in the dialect it should speak; its words say what it answered instead. */
public final class SourceUnreadable extends IOException implements Reasoned {

    private final transient LocalizedText words;

    public SourceUnreadable(LocalizedText words) {
        super(words.english());
        this.words = words;
    }

    /** With the words of a code of {@link Reasons}. */
    public SourceUnreadable(String code, Object... facts) {
        this(Reasons.of(code, facts));
    }

    /** With the words of a code of {@link Reasons}, and what brought it about. */
    public SourceUnreadable(Throwable cause, String code, Object... facts) {
        this(code, facts);
        initCause(cause);
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
