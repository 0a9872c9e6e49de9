package id.satudata.hub.catalog;

import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.NewRevision;
import id.satudata.hub.revision.Revision;

/** One kind of ruling: what it makes of an entry as it stands. */
interface Decision {

    /** What follows for the entry. */
    sealed interface Step {

        /** There is nothing to write. */
        record Answer(Acceptance acceptance) implements Step {}

        /** This revision is to be written. */
        record Write(NewRevision revision) implements Step {}
    }

    Step about(EntryHead head);

    /** Whether the earlier revision of the same request key was made by this very decision. */
    boolean madeBefore(Revision earlier);
}
