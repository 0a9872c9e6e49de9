package id.satudata.hub.projection;

import static java.util.stream.Collectors.toSet;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.projection.Reconciliation.Scope;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares a view with the log and writes anew what differs. A difference counts only when it is still there while the
 * follower stands still: until then the view may just be on its way.
 */
final class Reconciler {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);
    private static final int CHUNK = 200;
    private static final int SAMPLES_TOGETHER = 20;

    private final View view;
    private final RevisionLog log;
    private final Clock clock;

    Reconciler(View view, RevisionLog log, Clock clock) {
        this.view = view;
        this.log = log;
        this.clock = clock;
    }

    /** All entries of the log, and whatever else the view shows. */
    Reconciliation sweep(LongConsumer compared) throws IOException {
        var count = new Count();
        var chunk = log.latestAfter(Optional.empty(), CHUNK);
        while (!chunk.isEmpty()) {
            compare(chunk, count);
            compared.accept(count.compared);
            chunk = log.latestAfter(Optional.of(chunk.getLast().entry()), CHUNK);
        }
        removeUnknown(count);
        return ended(Scope.SWEEP, count);
    }

    /** About so many entries, chosen by chance. */
    Reconciliation sample(long entries) throws IOException {
        var count = new Count();
        while (count.compared < entries) {
            compare(neighboursOf(new EntryId(UUID.randomUUID())), count);
        }
        return ended(Scope.SAMPLE, count);
    }

    /** What follows this place, and after the last entry the first: a catalogue of few entries is compared whole. */
    private List<Revision> neighboursOf(EntryId place) {
        var neighbours = new LinkedHashSet<>(log.latestAfter(Optional.of(place), SAMPLES_TOGETHER));
        if (neighbours.size() < SAMPLES_TOGETHER) {
            neighbours.addAll(log.latestAfter(Optional.empty(), SAMPLES_TOGETHER - neighbours.size()));
        }
        return List.copyOf(neighbours);
    }

    private void compare(List<Revision> latest, Count count) throws IOException {
        if (view.progress().isStopped()) {
            throw new IOException("The hub stops; view " + view.name() + " is compared another time");
        }
        count.compared += latest.size();
        var differing = view.projection().compare(due(latest));
        if (!differing.isEmpty()) {
            var suspects = differing.stream().map(Mismatch::entry).toList();
            view.errands().run(() -> repair(suspects, count));
        }
    }

    /** On the follower's thread: what differs now differs indeed. */
    private boolean repair(List<EntryId> suspects, Count count) throws IOException, UnprojectableRevision {
        var latest = due(List.copyOf(log.latest(suspects).values()));
        var differing = view.projection().compare(latest);
        if (differing.isEmpty()) {
            return false;
        }
        differing.forEach(it -> LOG.error(
                "View {} holds entry {} otherwise than revision {} says: {}",
                view.name(),
                it.entry(),
                it.expected(),
                it.what()));
        var entries = differing.stream().map(Mismatch::entry).collect(toSet());
        var wrong = latest.stream().filter(it -> entries.contains(it.entry())).toList();
        view.projection().repair(wrong);
        count.differing += wrong.size();
        count.repaired += wrong.size() - view.projection().compare(wrong).size();
        return true;
    }

    /** Those the view should hold by now. */
    private List<Revision> due(List<Revision> latest) throws IOException {
        var position = view.projection().position();
        var quarantined =
                view.memory().quarantined().stream().map(Quarantined::sequence).collect(toSet());
        return latest.stream()
                .filter(it -> it.sequence().compareTo(position) <= 0)
                .filter(it -> !quarantined.contains(it.sequence()))
                .toList();
    }

    private void removeUnknown(Count count) throws IOException {
        view.projection().forEachHeld(held -> {
            var known = log.heads(held).keySet();
            held.stream().filter(it -> !known.contains(it)).forEach(count.unknown::add);
        });
        if (!count.unknown.isEmpty()) {
            var removed = view.errands().run(() -> remove(count.unknown));
            count.differing += removed;
            count.repaired += removed;
        }
    }

    /** On the follower's thread, which may have taken in by now what the log did not know before. */
    private int remove(List<EntryId> suspects) throws IOException {
        var known = log.heads(suspects).keySet();
        var unknown = suspects.stream().filter(it -> !known.contains(it)).toList();
        if (!unknown.isEmpty()) {
            LOG.error("View {} shows entries the log knows nothing of: {}", view.name(), unknown);
            view.projection().remove(unknown);
        }
        return unknown.size();
    }

    private Reconciliation ended(Scope scope, Count count) {
        var ended = new Reconciliation(
                view.name(), scope, clock.instant(), count.compared, count.differing, count.repaired);
        view.memory().reconciled(ended);
        return ended;
    }

    private static final class Count {
        private long compared;
        private long differing;
        private long repaired;
        private final List<EntryId> unknown = new ArrayList<>();
    }
}
