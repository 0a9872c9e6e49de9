package id.satudata.hub.egress;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An address could not be fetched; the message says why in plain words and names the address. */
public final class EgressException extends IOException {

    private final Reason reason;

    EgressException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    EgressException(Reason reason, String message) {
        this(reason, message, null);
    }

    public Reason reason() {
        return reason;
    }

    /** Why a fetch failed. */
    public enum Reason {
        /** The name is unknown, nobody answers, or the connection broke. */
        UNREACHABLE,
        /** The address is not one the hub may ask. */
        REFUSED,
        /** The answer is longer than allowed. */
        TOO_LARGE,
        /** The answer took longer than allowed. */
        TOO_SLOW,
        /** The other side answered with an error, which may pass. */
        BUSY,
        /** The other side answered with an error. */
        STATUS,
        /** Not an http or https address, or the other side does not speak HTTP. */
        NOT_HTTP;

        /** Whether trying again soon may help. */
        boolean mayHeal() {
            return this == UNREACHABLE || this == BUSY;
        }
    }
}
