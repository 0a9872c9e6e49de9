package id.satudata.hub.admin.status;

import id.satudata.hub.portal.Words;
import id.satudata.hub.projection.Reconciliation;

/**
 * A comparison of a view with the log, as a row of a table.
 *
 * @param clean whether nothing differs any more
 */
public record ComparisonLine(
        String part, String scope, String ended, String compared, String differing, String repaired, boolean clean) {

    public static ComparisonLine of(Reconciliation it, Words words) {
        return of(Comparison.of(it), words);
    }

    static ComparisonLine of(Comparison it, Words words) {
        return new ComparisonLine(
                PartNames.of(it.part(), words),
                words.of("scope." + it.scope()),
                words.time(it.ended()),
                words.number(it.compared()),
                words.number(it.differing()),
                words.number(it.repaired()),
                it.isClean());
    }
}
