package id.satudata.hub.connector;

import java.io.IOException;

/** A source answered, but not in the dialect it should speak; the message says what it answered instead. */
public final class SourceUnreadable extends IOException {

    public SourceUnreadable(String message) {
        super(message);
    }

    public SourceUnreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
