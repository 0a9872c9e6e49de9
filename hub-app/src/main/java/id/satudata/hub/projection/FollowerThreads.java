package id.satudata.hub.projection;

import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.RevisionsAppended;
import id.satudata.hub.revision.Sequence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/**
 * One thread for each view; RDF transactions belong to a thread. Threads are never interrupted: an interrupt would close
 * the files of the RDF store under its readers.
 */
final class FollowerThreads implements Followers, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FollowerThreads.class);
    private static final Duration LAST_BATCH = Duration.ofSeconds(25);

    /** Before the doors open and after they are closed. */
    private static final int PHASE = 0;

    private final Views views;
    private final RevisionLog log;
    private final Pace pace;
    private final BooleanSupplier hasRoom;
    private final List<Thread> threads = new ArrayList<>();

    FollowerThreads(Views views, RevisionLog log, Pace pace, BooleanSupplier hasRoom) {
        this.views = views;
        this.log = log;
        this.pace = pace;
        this.hasRoom = hasRoom;
    }

    @Override
    public List<FollowerStatus> statuses() {
        return progress().stream().map(Progress::status).toList();
    }

    @Override
    public boolean awaitPosition(String name, Sequence position, Duration atMost) throws InterruptedException {
        return views.named(name).view().progress().awaitPosition(position, atMost);
    }

    @Override
    public boolean awaitAll(Sequence position, Duration atMost) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        for (var view : progress()) {
            if (!view.awaitPosition(position, Duration.ofNanos(end - System.nanoTime()))) {
                return false;
            }
        }
        return true;
    }

    @EventListener
    void look(RevisionsAppended nudge) {
        progress().forEach(it -> it.nudge(nudge.head()));
    }

    @Override
    public synchronized void start() {
        for (var kept : views.all()) {
            var view = kept.view();
            view.progress().started();
            view.errands().open();
            threads.add(Thread.ofPlatform()
                    .daemon()
                    .name("projection-" + view.name())
                    .start(new Follower(view, log, kept.rebuild(), pace, hasRoom)));
        }
    }

    @Override
    public synchronized void stop() {
        progress().forEach(Progress::stopped);
        var end = System.nanoTime() + LAST_BATCH.toNanos();
        try {
            for (var thread : threads) {
                if (!thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())))) {
                    LOG.warn("{} has not finished its batch in time; it will be taken in again", thread.getName());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private List<Progress> progress() {
        return views.all().stream().map(it -> it.view().progress()).toList();
    }
}
