package id.satudata.hub.security;

import java.time.Instant;

/**
 * Something that was done with a key.
 *
 * @param actor name of the key it was done with
 * @param detail as the log has it
 */
public record KeyEvent(String key, Instant at, Act act, String actor, String detail) {

    /** What can be done with keys. */
    public enum Act {
        MADE,
        ROTATED,
        REVOKED
    }
}
