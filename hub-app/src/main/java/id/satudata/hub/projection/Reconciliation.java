package id.satudata.hub.projection;

import java.time.Instant;

/**
 * How a comparison of a view with the log ended.
 *
 * @param compared how many entries were compared
 * @param differing how many the view held otherwise than the log says
 * @param repaired how many of those it holds rightly now
 */
public record Reconciliation(String view, Scope scope, Instant ended, long compared, long differing, long repaired) {

    /** How much was compared. */
    public enum Scope {
        /** Some entries, chosen by chance. */
        SAMPLE,
        /** Every entry of the log, and everything the view shows. */
        SWEEP
    }
}
