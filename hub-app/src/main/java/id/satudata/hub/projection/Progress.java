package id.satudata.hub.projection;

import id.satudata.hub.projection.FollowerStatus.State;
import id.satudata.hub.revision.Sequence;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** What one follower and those who watch it share. */
final class Progress {

    private final String name;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Sequence position = Sequence.START;
    private Sequence head = Sequence.START;
    private State state = State.STOPPED;
    private Optional<String> lastError = Optional.empty();
    private Optional<RebuildProgress> rebuild = Optional.empty();
    private int quarantined;
    private boolean nudged;

    Progress(String name) {
        this.name = name;
    }

    FollowerStatus status() {
        lock.lock();
        try {
            var lag = Math.max(0, head.value() - position.value());
            return new FollowerStatus(name, position, lag, state, lastError, quarantined, rebuild);
        } finally {
            lock.unlock();
        }
    }

    void started() {
        change(() -> state = State.STARTING);
    }

    void stopped() {
        change(() -> state = State.STOPPED);
    }

    boolean isStopped() {
        return status().state() == State.STOPPED;
    }

    void seen(Sequence viewPosition, Sequence logHead) {
        change(() -> {
            position = viewPosition;
            head = logHead;
        });
    }

    /** The follower does as it should, in this way. */
    void succeeded(State as) {
        change(() -> {
            state = state == State.STOPPED ? state : as;
            lastError = Optional.empty();
        });
    }

    void failed(Throwable failure) {
        change(() -> {
            state = state == State.STOPPED ? state : State.FAILING;
            lastError = Optional.of(Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString));
        });
    }

    void quarantined(int revisions) {
        change(() -> quarantined = revisions);
    }

    void rebuilding(RebuildProgress progress) {
        change(() -> rebuild = Optional.of(progress));
    }

    void rebuildEnded() {
        change(() -> rebuild = Optional.empty());
    }

    void nudge(Sequence logHead) {
        change(() -> {
            head = head.compareTo(logHead) < 0 ? logHead : head;
            nudged = true;
        });
    }

    /** Makes the follower look without anything new in the log. */
    void wake() {
        change(() -> nudged = true);
    }

    /** Waits for a nudge, the end of the time, or the end of the follower. */
    void awaitNudge(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            await(() -> nudged || state == State.STOPPED, atMost);
            nudged = false;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the end of the time or of the follower: a nudge must not hurry what fails. */
    void awaitStop(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            await(() -> state == State.STOPPED, atMost);
        } finally {
            lock.unlock();
        }
    }

    boolean awaitPosition(Sequence wanted, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            await(() -> position.compareTo(wanted) >= 0 || state == State.STOPPED, atMost);
            return position.compareTo(wanted) >= 0;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the follower has seen its view once; answers what it does. */
    State awaitFirstLook(Duration atMost) {
        lock.lock();
        try {
            await(() -> state != State.STARTING, atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        return status().state();
    }

    private void await(BooleanSupplier condition, Duration atMost) throws InterruptedException {
        var left = atMost.toNanos();
        while (!condition.getAsBoolean() && left > 0) {
            left = changed.awaitNanos(left);
        }
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
