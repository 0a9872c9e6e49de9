package id.satudata.hub.catalog;

import id.satudata.hub.revision.NewRevision;

/** What the gate makes of a submission before it writes anything. */
sealed interface Draft {

    /** There is nothing to write. */
    record Settled(Acceptance answer) implements Draft {}

    /** This revision is to be written. */
    record Write(Attempt attempt, NewRevision revision) implements Draft {}
}
