package id.satudata.hub.projection;

import static java.util.stream.Collectors.toSet;

import id.satudata.hub.projection.FollowerStatus.State;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one view in step with the log: reads what is pending, up to the view's limit, and hands it over, for as long as
 * there is anything; then waits. What fails is tried again; a revision that alone keeps failing while the view's server and
 * disk are well is set aside, so that the others flow.
 */
final class Follower implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final View view;
    private final RevisionLog log;
    private final Rebuild rebuild;
    private final Pace pace;
    private final BooleanSupplier hasRoom;
    private final Suspects suspects = new Suspects();

    /** Where the view is, as it last said itself; empty when it must be asked. */
    private Optional<Sequence> known = Optional.empty();

    private long askedAt;
    private int failures;
    private boolean rebuildFailed;

    Follower(View view, RevisionLog log, Rebuild rebuild, Pace pace, BooleanSupplier hasRoom) {
        this.view = view;
        this.log = log;
        this.rebuild = rebuild;
        this.pace = pace;
        this.hasRoom = hasRoom;
    }

    @Override
    public void run() {
        try {
            while (!view.progress().isStopped()) {
                follow();
            }
            view.holding().letGo();
        } catch (InterruptedException e) {
            LOG.warn("View {} was told to end by an interrupt", view.name());
            Thread.currentThread().interrupt();
            view.progress().stopped();
        } catch (RuntimeException e) {
            LOG.warn("View {} could not be let go; other nodes wait until its lease runs out", view.name(), e);
        } finally {
            view.errands().close();
        }
    }

    private void follow() throws InterruptedException {
        try {
            if (view.errands().runWaiting()) {
                known = Optional.empty();
            }
            if (!look()) {
                view.progress().awaitNudge(pace.poll());
            }
        } catch (IOException | UnprojectableRevision | RuntimeException | Error e) { // a full disk shows as an Error
            failed(e);
            view.progress().awaitStop(pace.retry(failures));
        }
    }

    /** Takes in one step where this node may; answers whether there may be more at once. */
    private boolean look() throws IOException, UnprojectableRevision {
        var from = position();
        var head = log.head();
        view.progress().seen(from, head);
        if (view.memory().isPaused()) {
            return waits(State.PAUSED);
        }
        var fence = view.holding().fence();
        if (fence.isEmpty()) {
            return waits(State.STANDBY);
        }
        var moved = !from.equals(head) && move(from, head, fence.getAsLong());
        succeeded(State.FOLLOWING);
        return moved;
    }

    /** Others may move the view meanwhile. */
    private boolean waits(State as) {
        known = Optional.empty();
        succeeded(as);
        return false;
    }

    private boolean move(Sequence from, Sequence head, long fence) throws IOException, UnprojectableRevision {
        if (!hasRoom.getAsBoolean()) {
            throw new IOException("View " + view.name() + " waits until there is room on the disk");
        }
        if (rebuild.isQuicker(from, head) && !rebuildFailed && rebuilt(fence)) {
            return true;
        }
        if (from.compareTo(head) > 0) {
            throw new IllegalStateException("View " + view.name() + " holds revision " + from + " but the log ends at "
                    + head + ": delete the view's data, and it will be rebuilt");
        }
        step(from, fence);
        var reached = ask();
        if (reached.equals(from)) {
            throw new IllegalStateException("View " + view.name() + " took in revisions and stayed at " + from);
        }
        view.progress().seen(reached, head);
        return true;
    }

    private boolean rebuilt(long fence) throws IOException {
        known = Optional.empty();
        rebuildFailed = true;
        var done = rebuild.inPlace(fence);
        rebuildFailed = false;
        return done;
    }

    private void step(Sequence from, long fence) throws IOException, UnprojectableRevision {
        var quarantined = view.memory().quarantined();
        var setAside = quarantined.stream().map(Quarantined::sequence).collect(toSet());
        var read = log.after(from, suspects.limit(from, view.projection().batchLimit()));
        var step = Batch.after(from, read, setAside, fence).orElseThrow();
        try {
            view.projection().apply(step);
            forget(quarantined, step);
        } catch (UnprojectableRevision | RuntimeException | StackOverflowError e) {
            suspects.failed(step, e).ifPresent(it -> {
                LOG.error(
                        "View {} cannot hold revision {} of {} and sets it aside",
                        view.name(),
                        it.sequence(),
                        it.entry(),
                        e);
                view.memory().quarantine(it, String.valueOf(e.getMessage()));
                view.progress().quarantined(quarantined.size() + 1);
            });
            throw e;
        }
    }

    /** What came later of an entry makes up for what was set aside of it. */
    private void forget(List<Quarantined> quarantined, Batch step) {
        var overtaken = quarantined.stream().filter(it -> isOvertaken(it, step)).toList();
        overtaken.forEach(it -> view.memory().release(it.sequence()));
        view.progress().quarantined(quarantined.size() - overtaken.size());
    }

    private static boolean isOvertaken(Quarantined earlier, Batch step) {
        return step.revisions().stream()
                .anyMatch(it ->
                        it.entry().equals(earlier.entry()) && it.sequence().compareTo(earlier.sequence()) > 0);
    }

    /** Asks the view again now and then even when nothing happens: its data may have been wiped or restored. */
    private Sequence position() throws IOException {
        var stale = System.nanoTime() - askedAt > pace.recheck().toNanos();
        return known.isEmpty() || stale ? ask() : known.get();
    }

    private Sequence ask() throws IOException {
        var position = view.projection().position();
        known = Optional.of(position);
        askedAt = System.nanoTime();
        return position;
    }

    private void succeeded(State as) {
        if (failures > 0) {
            LOG.info("View {} works again after {} failures", view.name(), failures);
        }
        failures = 0;
        view.progress().succeeded(as);
    }

    private void failed(Throwable failure) {
        failures++;
        known = Optional.empty();
        view.progress().failed(failure);
        if (failures == 1) {
            LOG.warn("View {} fails and falls behind; it is tried again until it works", view.name(), failure);
        } else {
            LOG.debug("View {} failed {} times in a row", view.name(), failures, failure);
        }
    }
}
