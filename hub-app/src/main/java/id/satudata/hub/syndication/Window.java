package id.satudata.hub.syndication;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries are meant.
 *
 * @param set those of this set
 * @param from those that changed last at this moment or later
 * @param before those that changed last before this moment
 * @param gone whether those that are gone are meant too
 */
public record Window(Optional<String> set, Optional<Instant> from, Optional<Instant> before, boolean gone) {

    /** Everything. */
    public static final Window ALL = new Window(Optional.empty(), Optional.empty(), Optional.empty());

    /** What was or is public. */
    public Window(Optional<String> set, Optional<Instant> from, Optional<Instant> before) {
        this(set, from, before, true);
    }

    /** What may be seen. */
    public static Window shown(Optional<String> set, Optional<Instant> from) {
        return new Window(set, from, Optional.empty(), false);
    }
}
