package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.revision.Origin;
import java.util.List;
import java.util.Optional;

/** The one gate: whatever enters the catalogue, from a harvest, an API or a desk, enters here. */
public interface Catalog {

    /** Judges the description, compares it with what the entry already says and, where it differs, records it. */
    Acceptance submit(Submission submission);

    /**
     * The same for many at once, in batches of one transaction.
     *
     * @return one outcome a submission, in the same order; of several for one entry only the last is recorded, and its
     *     outcome answers for the others too
     */
    List<Acceptance> submitAll(List<Submission> submissions);

    /** What is doubtful about the submission, or would keep it out, without recording anything. */
    List<Finding> judge(Submission submission);

    /** Makes the entry invisible; its revisions stay. Withdrawing it again changes nothing. */
    Acceptance withdraw(Ruling ruling);

    /** The same, whatever the entry says. */
    default Acceptance withdraw(EntryId entry, Origin origin) {
        return withdraw(new Ruling(entry, Expectation.ANYTHING, origin));
    }

    /** Makes visible what revision {@code number} of the entry says, or what was visible last, as a new revision. */
    Acceptance restore(Ruling ruling, Optional<Integer> number);

    /** Makes the entry invisible for good; nothing but a purge ever follows. */
    Acceptance delete(Ruling ruling);

    /** Makes the entry invisible and destroys the content of all its revisions. */
    Acceptance purge(Ruling ruling);
}
