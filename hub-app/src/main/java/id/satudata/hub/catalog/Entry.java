package id.satudata.hub.catalog;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.Sequence;
import java.time.Instant;
import java.util.List;

/**
 * A visible entry of the catalogue in its latest revision.
 *
 * @param name its short name in addresses
 * @param saying what it says
 * @param first where it arrived in the log; orders entries by arrival
 * @param latest its latest revision
 * @param changed when that revision was recorded
 * @param created when its first revision was recorded
 * @param findings what was doubtful about it
 */
public record Entry(
        EntryId id,
        String name,
        Saying saying,
        Sequence first,
        Sequence latest,
        int number,
        Instant created,
        Instant changed,
        Origin origin,
        List<Finding> findings) {

    public Entry {
        findings = List.copyOf(findings);
    }

    /** An entry that says what the description says. */
    public Entry(
            EntryId id,
            String name,
            Description description,
            Sequence first,
            Sequence latest,
            int number,
            Instant created,
            Instant changed,
            Origin origin,
            List<Finding> findings) {
        this(id, name, new Saying.Described(description), first, latest, number, created, changed, origin, findings);
    }

    public Description description() {
        return saying.description();
    }
}
