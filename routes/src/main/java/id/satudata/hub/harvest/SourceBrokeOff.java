package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import java.io.IOException;

/** The source could not be opened or read on; not to be confused with a failure of our own disk or database. */
final class SourceBrokeOff extends RuntimeException {

    private final String reason;

    SourceBrokeOff(Source source, IOException cause) {
        super("Source " + source.id() + " broke off", cause);
        this.reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** Why, in plain words. */
    String reason() {
        return reason;
    }
}
