package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Appended;
import id.satudata.hub.revision.ChainVerdict;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.NewRevision;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.revision.SourceLayer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;

/** A log in which, between a writer's look and its append, somebody else is faster. */
record RacingLog(RevisionLog log, Queue<Runnable> others) implements RevisionLog {

    static RacingLog over(RevisionLog log, List<Runnable> others) {
        return new RacingLog(log, new ArrayDeque<>(others));
    }

    @Override
    public List<Appended> append(List<NewRevision> revisions) {
        if (!others.isEmpty()) {
            others.remove().run();
        }
        return log.append(revisions);
    }

    @Override
    public List<Revision> after(Sequence position, int limit) {
        return log.after(position, limit);
    }

    @Override
    public Map<String, Revision> requested(Collection<String> requestKeys) {
        return log.requested(requestKeys);
    }

    @Override
    public void answered(Map<String, Sequence> requests) {
        log.answered(requests);
    }

    @Override
    public Map<EntryId, SourceLayer> layers(Collection<EntryId> entries) {
        return log.layers(entries);
    }

    @Override
    public boolean remember(SourceLayer layer, Sequence expected) {
        return log.remember(layer, expected);
    }

    @Override
    public Sequence head() {
        return log.head();
    }

    @Override
    public Map<EntryId, EntryHead> heads(Collection<EntryId> entries) {
        return log.heads(entries);
    }

    @Override
    public Map<EntryId, Revision> latest(Collection<EntryId> entries) {
        return log.latest(entries);
    }

    @Override
    public List<Revision> latestAfter(Optional<EntryId> after, int limit) {
        return log.latestAfter(after, limit);
    }

    @Override
    public long entries() {
        return log.entries();
    }

    @Override
    public List<Revision> history(EntryId entry, int before, int limit) {
        return log.history(entry, before, limit);
    }

    @Override
    public Sequence lastHidden() {
        return log.lastHidden();
    }

    @Override
    public int lastHidden(EntryId entry) {
        return log.lastHidden(entry);
    }

    @Override
    public ChainVerdict verify(Consumer<Sequence> reached) {
        return log.verify(reached);
    }
}
