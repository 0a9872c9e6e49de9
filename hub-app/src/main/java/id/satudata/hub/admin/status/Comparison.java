package id.satudata.hub.admin.status;

import id.satudata.hub.projection.Reconciliation;
import java.time.Instant;
import java.util.Locale;

/**
 * How the last comparison of a part with the log ended.
 *
 * @param scope {@code sweep} for all entries, {@code sample} for some chosen by chance
 */
record Comparison(String part, String scope, Instant ended, long compared, long differing, long repaired) {

    static Comparison of(Reconciliation it) {
        var scope = it.scope().name().toLowerCase(Locale.ROOT);
        return new Comparison(it.view(), scope, it.ended(), it.compared(), it.differing(), it.repaired());
    }

    /** Whether nothing differs any more. */
    boolean isClean() {
        return differing == repaired;
    }
}
