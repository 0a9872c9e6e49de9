package id.satudata.hub.egress;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasoned;
import id.satudata.hub.metadata.Reasons;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address could not be fetched; the message says why in plain words and names the address. */
public final class EgressException extends IOException implements Reasoned {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient LocalizedText words;
    private final @Nullable String retryAfter;

    private EgressException(
            Reason reason, LocalizedText words, @Nullable Throwable cause, @Nullable String retryAfter) {
        super(words.english(), cause);
        this.reason = reason;
        this.words = words;
        this.retryAfter = retryAfter;
    }

    /** With the words of a code of {@link Reasons}, and what brought it about. */
    EgressException(Reason reason, Throwable cause, String code, Object... facts) {
        this(reason, Reasons.of(code, facts), cause, null);
    }

    /** With the words of a code of {@link Reasons}. */
    EgressException(Reason reason, String code, Object... facts) {
        this(reason, Reasons.of(code, facts), null, null);
    }

    @Override
    public LocalizedText words() {
        return words;
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
        return new EgressException(reason, words, getCause(), told.orElse(null));
    }

    Optional<String> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The same, saying until when. */
    EgressException askingToWait(Instant until) {
        return new EgressException(reason, Reasons.of("asks-to-wait", words, until), this, retryAfter);
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
