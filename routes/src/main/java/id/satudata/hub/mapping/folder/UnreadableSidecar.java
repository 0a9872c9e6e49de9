package id.satudata.hub.mapping.folder;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasoned;

/** A sidecar that cannot be understood at all. */
public final class UnreadableSidecar extends Exception implements Reasoned {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText words;

    UnreadableSidecar(LocalizedText words) {
        super(words.english());
        this.words = words;
    }

    /** What a reader said of it, in the reader's own words. */
    UnreadableSidecar(String message, Throwable cause) {
        super(message, cause);
        this.words = LocalizedText.of("", message);
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
