package id.satudata.hub.source.notice;

import id.satudata.hub.metadata.PlainLine;
import org.jspecify.annotations.Nullable;

/** A report could not be delivered; the message says why in plain words, on one line. */
final class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean healing;

    private Undelivered(String message, boolean healing, @Nullable Throwable cause) {
        super(PlainLine.of(message), cause);
        this.healing = healing;
    }

    /** Trying again may help. */
    static Undelivered forNow(String message, @Nullable Throwable cause) {
        return new Undelivered(message, true, cause);
    }

    /** Trying again does not help as long as nobody changes something. */
    static Undelivered forGood(String message, @Nullable Throwable cause) {
        return new Undelivered(message, false, cause);
    }

    boolean mayHeal() {
        return healing;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
