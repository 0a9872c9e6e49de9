package id.satudata.hub.connector.message;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasoned;

/** A message is not in the dialect of its topic; the words of this say what is wrong with it. */
final class UnreadableMessage extends Exception implements Reasoned {

    private final transient LocalizedText words;

    UnreadableMessage(LocalizedText words) {
        super(words.english());
        this.words = words;
    }

    UnreadableMessage(LocalizedText words, Throwable cause) {
        super(words.english(), cause);
        this.words = words;
    }

    /** What a reader said of it, in the reader's own words. */
    UnreadableMessage(String message, Throwable cause) {
        super(message, cause);
        this.words = LocalizedText.of("", message);
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
