package id.satudata.hub.projection;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.RevisionsAppended;
import id.satudata.hub.revision.Sequence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private final List<Projection> projections;
    private final RevisionLog log;
    private final Pace pace;
    private final Map<String, Progress> progress;
    private final List<Thread> threads = new ArrayList<>();

    FollowerThreads(List<Projection> projections, RevisionLog log, Pace pace) {
        this.projections = List.copyOf(projections);
        this.log = log;
        this.pace = pace;
        this.progress =
                new TreeMap<>(projections.stream().collect(toMap(Projection::name, it -> new Progress(it.name()))));
    }

    @Override
    public List<FollowerStatus> statuses() {
        return progress.values().stream().map(Progress::status).toList();
    }

    @Override
    public boolean awaitPosition(String name, Sequence position, Duration atMost) throws InterruptedException {
        return progressOf(name).awaitPosition(position, atMost);
    }

    @Override
    public boolean awaitAll(Sequence position, Duration atMost) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        for (var view : progress.values()) {
            if (!view.awaitPosition(position, Duration.ofNanos(end - System.nanoTime()))) {
                return false;
            }
        }
        return true;
    }

    @EventListener
    void look(RevisionsAppended nudge) {
        progress.values().forEach(it -> it.nudge(nudge.head()));
    }

    @Override
    public synchronized void start() {
        for (var projection : projections) {
            var shared = progressOf(projection.name());
            shared.started();
            threads.add(Thread.ofPlatform()
                    .daemon()
                    .name("projection-" + projection.name())
                    .start(new Follower(projection, log, pace, shared)));
        }
    }

    @Override
    public synchronized void stop() {
        progress.values().forEach(Progress::stopped);
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

    private Progress progressOf(String name) {
        return Optional.ofNullable(progress.get(name))
                .orElseThrow(() -> new IllegalArgumentException("There is no view " + name));
    }
}
