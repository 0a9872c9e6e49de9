package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasoned;
import java.io.IOException;

/** The source could not be opened or read on; not to be confused with a failure of our own disk or database. */
final class SourceBrokeOff extends RuntimeException implements Reasoned {

    private final transient LocalizedText words;

    SourceBrokeOff(Source source, IOException cause) {
        this(source, Reasoned.of(cause), cause);
    }

    SourceBrokeOff(Source source, LocalizedText words, Exception cause) {
        super("Source " + source.id() + " broke off", cause);
        this.words = words;
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
