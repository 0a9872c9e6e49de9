package id.satudata.hub.projection;

import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one view in step with the log: reads what is pending, up to the view's limit, and hands it over, for as long as
 * there is anything; then waits. What fails is tried again and never skipped.
 */
final class Follower implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final Projection projection;
    private final RevisionLog log;
    private final Pace pace;
    private final Progress progress;

    /** Where the view is, as it last said itself; empty when it must be asked. */
    private Optional<Sequence> known = Optional.empty();

    private long askedAt;
    private int failures;

    Follower(Projection projection, RevisionLog log, Pace pace, Progress progress) {
        this.projection = projection;
        this.log = log;
        this.pace = pace;
        this.progress = progress;
    }

    @Override
    public void run() {
        try {
            while (!progress.isStopped()) {
                follow();
            }
        } catch (InterruptedException e) {
            LOG.warn("View {} was told to end by an interrupt", projection.name());
            Thread.currentThread().interrupt();
            progress.stopped();
        }
    }

    private void follow() throws InterruptedException {
        try {
            var moved = step();
            succeeded();
            if (!moved) {
                progress.awaitNudge(pace.poll());
            }
        } catch (IOException | RuntimeException | Error e) { // a full disk under a mapped file shows as an Error
            failed(e);
            progress.awaitStop(pace.retry(failures));
        }
    }

    /** Takes in one batch; whether there was any. */
    private boolean step() throws IOException {
        var from = position();
        var head = log.head();
        progress.seen(from, head);
        if (from.compareTo(head) > 0) {
            throw new IllegalStateException("View " + projection.name() + " holds revision " + from
                    + " but the log ends at " + head + ": delete the view's data, and it will be rebuilt");
        }
        if (from.equals(head)) {
            return false;
        }
        projection.apply(log.after(from, projection.batchLimit()));
        var reached = ask();
        if (reached.equals(from)) {
            throw new IllegalStateException("View " + projection.name() + " took in revisions and stayed at " + from);
        }
        progress.seen(reached, head);
        return true;
    }

    /** Asks the view again now and then even when nothing happens: its data may have been wiped or restored. */
    private Sequence position() throws IOException {
        var stale = System.nanoTime() - askedAt > pace.recheck().toNanos();
        return known.isEmpty() || stale ? ask() : known.get();
    }

    private Sequence ask() throws IOException {
        var position = projection.position();
        known = Optional.of(position);
        askedAt = System.nanoTime();
        return position;
    }

    private void succeeded() {
        if (failures > 0) {
            LOG.info("View {} works again after {} failures", projection.name(), failures);
        }
        failures = 0;
        progress.succeeded();
    }

    private void failed(Throwable failure) {
        failures++;
        known = Optional.empty();
        progress.failed(failure);
        if (failures == 1) {
            LOG.warn("View {} fails and falls behind; it is tried again until it works", projection.name(), failure);
        } else {
            LOG.debug("View {} failed {} times in a row", projection.name(), failures, failure);
        }
    }
}
