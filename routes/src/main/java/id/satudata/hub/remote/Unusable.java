package id.satudata.hub.remote;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasoned;
import id.satudata.hub.metadata.Reasons;
import java.io.IOException;

/** One does not get in there with what was set; its words say why. */
public final class Unusable extends IOException implements Reasoned {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText words;

    private Unusable(LocalizedText words) {
        super(words.english());
        this.words = words;
    }

    Unusable(String code, Object... facts) {
        this(Reasons.of(code, facts));
    }

    Unusable(Throwable cause, String code, Object... facts) {
        this(code, facts);
        initCause(cause);
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
