package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.EntryState;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.RevisionLog;
import java.util.Optional;

/**
 * Brings back what an earlier revision says, as a new revision; it is judged as anything else that enters.
 *
 * @param number the revision to bring back; where none is named, what was visible last
 */
record Restoring(EntryId entry, Optional<Integer> number, Origin origin, RevisionLog log, Drafting drafting)
        implements Decision {

    private static final int CHUNK = 20;

    @Override
    public Step about(EntryHead head) {
        if (head.state() == EntryState.DELETED) {
            return new Step.Answer(Refusal.deleted(entry));
        }
        if (number.isEmpty() && head.visible()) {
            return unchanged(head);
        }
        return number.map(it -> restore(it, head))
                .orElseGet(() -> lastShown()
                        .map(it -> restore(it, head))
                        .orElseGet(() -> new Step.Answer(Refusal.nothingToRestore(entry, ""))));
    }

    @Override
    public boolean madeBefore(Revision earlier) {
        return earlier.kind() == RevisionKind.RESTORE
                && number.flatMap(this::revision)
                        .map(it -> it.contentHash().equals(earlier.contentHash()))
                        .orElse(number.isEmpty());
    }

    private Step restore(int wanted, EntryHead head) {
        return revision(wanted)
                .map(it -> restore(it, head))
                .orElseGet(() -> new Step.Answer(Refusal.noSuchRevision(entry, wanted)));
    }

    private Step restore(Revision old, EntryHead head) {
        if (!old.shows()) {
            return new Step.Answer(Refusal.nothingToRestore(entry, Integer.toString(old.number())));
        }
        if (head.visible() && head.contentHash().equals(old.contentHash())) {
            return unchanged(head);
        }
        var restored = drafting.restoration(old, head, origin);
        return restored.findings().stream().anyMatch(Finding::blocks)
                ? new Step.Answer(new Acceptance.Rejected(entry, restored.findings()))
                : new Step.Write(restored);
    }

    private static Step unchanged(EntryHead head) {
        return new Step.Answer(new Acceptance.Unchanged(head.entry(), head.latest()));
    }

    private Optional<Revision> revision(int wanted) {
        return log.revision(entry, wanted);
    }

    private Optional<Revision> lastShown() {
        var before = Integer.MAX_VALUE;
        while (true) {
            var chunk = log.history(entry, before, CHUNK);
            var shown = chunk.stream().filter(Revision::shows).findFirst();
            if (shown.isPresent() || chunk.isEmpty()) {
                return shown;
            }
            before = chunk.getLast().number();
        }
    }
}
