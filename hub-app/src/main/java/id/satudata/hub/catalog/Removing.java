package id.satudata.hub.catalog;

import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.EntryState;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.RevisionLog;
import java.util.List;

/** Takes an entry out of sight: for now, for good, or with all it ever said. */
record Removing(RevisionKind kind, Origin origin, RevisionLog log) implements Decision {

    @Override
    public Step about(EntryHead head) {
        return isDone(head)
                ? new Step.Answer(new Acceptance.Unchanged(head.entry(), head.latest()))
                : new Step.Write(Drafting.removal(kind, head, origin));
    }

    @Override
    public boolean madeBefore(Revision earlier) {
        return earlier.kind() == kind;
    }

    private boolean isDone(EntryHead head) {
        return switch (kind) {
            case WITHDRAW -> isWithdrawn(head.state());
            case DELETE -> head.state() == EntryState.DELETED;
            case PURGE -> isPurged(head);
            case PUBLISH, RESTORE -> throw new IllegalStateException(kind + " removes nothing");
        };
    }

    /** What its source closed may still be withdrawn for a reason, so that the source does not bring it back. */
    private boolean isWithdrawn(EntryState state) {
        return switch (state) {
            case VISIBLE -> false;
            case CLOSED -> origin.reason().isEmpty();
            case WITHDRAWN, PURGED, DELETED -> true;
        };
    }

    private boolean isPurged(EntryHead head) {
        return !head.visible()
                && log.latest(List.of(head.entry())).values().stream().allMatch(it -> it.kind() == RevisionKind.PURGE);
    }
}
