package id.satudata.hub.egress;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address could not be fetched; the message says why in plain words and names the address. */
public final class EgressException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final @Nullable String retryAfter;

    private EgressException(Reason reason, String message, @Nullable Throwable cause, @Nullable String retryAfter) {
        super(message, cause);
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    EgressException(Reason reason, String message, @Nullable Throwable cause) {
        this(reason, message, cause, null);
    }

    EgressException(Reason reason, String message) {
        this(reason, message, null);
    }

    public Reason reason() {
        return reason;
    }

    /** Whether the other side wrote when it may be asked again, and nothing should be asked of it before. */
    public boolean asksToWait() {
        return retryAfter != null;
    }

    /** The same, with what the other side wrote about when it may be asked again. */
    EgressException withRetryAfter(Optional<String> told) {
        return new EgressException(reason, String.valueOf(getMessage()), getCause(), told.orElse(null));
    }

    Optional<String> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The same, saying until when. */
    EgressException askingToWait(Instant until) {
        return new EgressException(reason, getMessage() + "; it asks to wait until " + until, this, retryAfter);
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
        /** The other side cannot prove who it is. */
        UNTRUSTED,
        /** The fetching thread was interrupted, or the hub ends. */
        STOPPED,
        /** Not an http or https address, or the other side does not speak HTTP. */
        NOT_HTTP;

        /** Whether trying again soon may help. */
        boolean mayHeal() {
            return this == UNREACHABLE || this == BUSY;
        }
    }
}
