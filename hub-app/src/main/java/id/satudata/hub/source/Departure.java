package id.satudata.hub.source;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.RunId;
import java.time.Instant;
import java.util.Optional;

/**
 * A dataset that its source no longer has.
 *
 * @param name the entry's name in addresses
 * @param run the run that missed it first
 * @param since when that run ended
 * @param decidedBy who decided about it, where somebody did
 */
public record Departure(EntryId entry, String name, RunId run, Instant since, State state, Optional<String> decidedBy) {

    /** What is done about it. */
    public enum State {
        /** Nothing yet: it is withdrawn when it is still missing after the time of grace. */
        MISSING,
        /** Nothing until somebody decides: too many went at once. */
        HELD,
        /** It was withdrawn; it comes back with its record. */
        WITHDRAWN,
        /** It stays, because somebody decided so. */
        KEPT
    }
}
