package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.disk.DiskGuard;
import id.satudata.hub.harvest.Brake;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasons;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stops runs between two pages: while the disks lack room, and when the hub ends. What is in hand is handed in first, so
 * that no record is fetched and lost.
 */
@Component
final class HarvestBrake implements Brake, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(HarvestBrake.class);
    private static final Duration PAGE_IN_HAND = Duration.ofSeconds(20);
    static final LocalizedText ENDING = Reasons.of("hub-stopping");
    private static final String FILES = "folder";

    private final DiskGuard disk;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private final Set<RunId> running = new HashSet<>();
    /** Why the run of a source was told to stop. */
    private final Map<SourceId, LocalizedText> stopped = new ConcurrentHashMap<>();

    private volatile boolean ending;
    private volatile boolean started;

    HarvestBrake(DiskGuard disk) {
        this.disk = disk;
    }

    @Override
    public Optional<LocalizedText> pulled(Source source) {
        if (ending) {
            return Optional.of(ENDING);
        }
        var told = stopped.get(source.id());
        if (told != null) {
            return Optional.of(told);
        }
        var keepsFiles = source.kind().equals(FILES);
        if (keepsFiles ? disk.admitsUploads() : disk.admitsWrites()) {
            return Optional.empty();
        }
        var space = disk.scarcest();
        return Optional.of(Reasons.of("disk-full", space.free() >> 20, space.percent(), space.folder()));
    }

    /** Whether the hub is being stopped. */
    boolean isEnding() {
        return ending;
    }

    /** Stops the run of the source that is under way. */
    void stop(SourceId source, LocalizedText why) {
        stopped.put(source, why);
    }

    /** Does the run's work, unless the hub is ending; then there is nothing left to write it down in. */
    RunReport during(RunId run, SourceId source, Supplier<RunReport> work) {
        if (!begins(run)) {
            return new RunReport(run, RunState.STOPPED, RunCounts.NONE, ENDING, Duration.ZERO);
        }
        try {
            return work.get();
        } finally {
            stopped.remove(source);
            ends(run);
        }
    }

    private boolean begins(RunId run) {
        lock.lock();
        try {
            return !ending && running.add(run);
        } finally {
            lock.unlock();
        }
    }

    private void ends(RunId run) {
        lock.lock();
        try {
            running.remove(run);
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        ending = false;
        started = true;
    }

    /** Returns when all runs have ended, or when it takes too long. */
    @Override
    public void stop() {
        lock.lock();
        try {
            ending = true;
            var left = PAGE_IN_HAND.toNanos();
            while (!running.isEmpty() && left > 0) {
                left = ended.awaitNanos(left);
            }
            if (!running.isEmpty()) {
                LOG.warn("{} runs have not ended in {} s; they are cut off", running.size(), PAGE_IN_HAND.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
            started = false;
        }
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** Before anything a run needs: pipeline, doors, database. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
