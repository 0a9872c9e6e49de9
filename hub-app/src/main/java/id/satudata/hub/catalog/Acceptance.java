package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.revision.Sequence;
import java.util.List;

/** What the gate answers to one submission. */
public sealed interface Acceptance {

    EntryId entry();

    /** It is a new revision of its entry, durable, with what was doubtful about it. */
    record Recorded(EntryId entry, Sequence sequence, boolean created, List<Finding> findings) implements Acceptance {
        public Recorded {
            findings = List.copyOf(findings);
        }
    }

    /** The entry already says exactly this; nothing was written. */
    record Unchanged(EntryId entry, Sequence sequence) implements Acceptance {}

    /** It may not be recorded, for these reasons. */
    record Rejected(EntryId entry, List<Finding> findings) implements Acceptance {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }

    /** Somebody else changed the entry at the same time; look again. */
    record Outdated(EntryId entry, Sequence current) implements Acceptance {}
}
