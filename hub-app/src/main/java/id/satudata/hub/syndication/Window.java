package id.satudata.hub.syndication;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries are meant.
 *
 * @param set those of this set
 * @param from those that changed last at this moment or later
 * @param before those that changed last before this moment
 */
public record Window(Optional<String> set, Optional<Instant> from, Optional<Instant> before) {

    /** Everything. */
    public static final Window ALL = new Window(Optional.empty(), Optional.empty(), Optional.empty());
}
