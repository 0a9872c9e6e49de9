package id.satudata.hub.projection;

import id.satudata.hub.projection.RebuildProgress.Phase;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A successor while it is filled: how far it has come, and what it could not take in. */
final class Filling {

    private static final int CHUNK = 1_000;

    private final Successor successor;
    private final View view;
    private final RevisionLog log;
    private final Consumer<RebuildProgress> watcher;
    private final Map<Sequence, Refused> refused = new HashMap<>();
    private Sequence position = Sequence.START;

    Filling(Successor successor, View view, RevisionLog log, Consumer<RebuildProgress> watcher) {
        this.successor = successor;
        this.view = view;
        this.log = log;
        this.watcher = watcher;
    }

    private record Refused(Revision revision, String reason) {}

    Sequence position() {
        return position;
    }

    /** Loads what every entry says last; entries that change meanwhile are caught up with later. */
    void load() throws IOException {
        var head = log.head();
        var total = log.entries();
        var done = 0L;
        var chunk = log.latestAfter(Optional.empty(), CHUNK);
        while (!chunk.isEmpty()) {
            tell(Phase.LOADING, done, total);
            load(chunk);
            done += chunk.size();
            chunk = log.latestAfter(Optional.of(chunk.getLast().entry()), CHUNK);
        }
        successor.loaded(head);
        position = head;
    }

    void catchUp() throws IOException {
        var head = log.head();
        while (position.compareTo(head) < 0) {
            tell(Phase.CATCHING_UP, position.value(), head.value());
            step();
            head = log.head();
        }
    }

    /** The last step, during which nothing else writes the view. */
    void takeOver(long fence) throws IOException {
        catchUp();
        tell(Phase.SWAPPING, position.value(), position.value());
        successor.takeOver(fence);
        view.memory().quarantined().stream()
                .filter(it -> !refused.containsKey(it.sequence()))
                .forEach(it -> view.memory().release(it.sequence()));
        refused.values().forEach(it -> view.memory().quarantine(it.revision(), it.reason()));
        view.progress().quarantined(refused.size());
    }

    private void load(List<Revision> chunk) throws IOException {
        var loading = new ArrayList<>(chunk);
        while (true) {
            try {
                successor.load(loading);
                return;
            } catch (UnprojectableRevision e) {
                replaceByEarlier(loading, e);
            }
        }
    }

    /** Where the last revision cannot be held, the one before stays visible, as it does when the view follows. */
    private void replaceByEarlier(List<Revision> loading, UnprojectableRevision failure) throws IOException {
        var bad = refuse(loading, failure);
        loading.remove(bad);
        loading.addAll(log.history(bad.entry(), bad.number(), 1));
    }

    private void step() throws IOException {
        var read = log.after(position, view.projection().batchLimit());
        while (true) {
            var step =
                    Batch.after(position, read, refused.keySet(), Holding.OWN).orElseThrow();
            try {
                successor.apply(step);
                position = step.to();
                return;
            } catch (UnprojectableRevision e) {
                refuse(step.revisions(), e);
            }
        }
    }

    private Revision refuse(List<Revision> among, UnprojectableRevision failure) throws IOException {
        var bad = among.stream()
                .filter(it -> it.sequence().equals(failure.sequence()))
                .findFirst()
                .orElseThrow(
                        () -> new IOException("View " + view.name() + " blames a revision it was not given", failure));
        refused.put(bad.sequence(), new Refused(bad, String.valueOf(failure.getMessage())));
        return bad;
    }

    private void tell(Phase phase, long done, long total) throws IOException {
        if (view.progress().isStopped()) {
            throw new IOException("The hub stops; view " + view.name() + " is rebuilt another time");
        }
        var progress = new RebuildProgress(phase, done, Math.max(done, total));
        view.progress().rebuilding(progress);
        watcher.accept(progress);
    }
}
