package id.satudata.hub.delivery;

import id.satudata.hub.metadata.PlainLine;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A parcel did not arrive; the message says why in plain words and in one line, whatever the partner said. */
public final class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final boolean passing;
    private final @Nullable Duration wait;

    private Undelivered(String message, @Nullable Throwable cause, boolean passing, @Nullable Duration wait) {
        super(PlainLine.of(message), cause);
        this.passing = passing;
        this.wait = wait;
    }

    /** The partner cannot be reached or is not well: it is tried again. */
    public static Undelivered forNow(String message, @Nullable Throwable cause) {
        return new Undelivered(message, cause, true, null);
    }

    /** The same, and the partner said for how long it wants to be left alone. */
    public static Undelivered forNow(String message, Optional<Duration> wait) {
        return new Undelivered(message, null, true, wait.orElse(null));
    }

    /** The partner does not want this parcel: trying it again does not help. */
    public static Undelivered forGood(String message) {
        return new Undelivered(message, null, false, null);
    }

    /** Whether it may arrive another time. */
    public boolean mayHeal() {
        return passing;
    }

    /** For how long the partner asks to be left alone; a day at most, since a slip there must not end all deliveries unseen. */
    public Optional<Duration> pause() {
        return Optional.ofNullable(wait).map(it -> it.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : it);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
