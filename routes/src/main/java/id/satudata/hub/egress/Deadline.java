package id.satudata.hub.egress;

import static id.satudata.hub.egress.EgressException.Reason.STOPPED;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the connection of a fetch that takes too long or whose thread is interrupted, wherever it hangs: a thread that reads from a
 * connection does not notice an interrupt itself.
 */
final class Deadline implements AutoCloseable {

    private static final long LOOK = 100;

    private final Thread fetching = Thread.currentThread();
    private long end;
    private @Nullable ScheduledFuture<?> looks;
    private @Nullable Cancellable exchange;
    private boolean passed;
    private boolean stopped;

    private Deadline(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    /** Of a fetch of the calling thread. */
    static Deadline in(Duration time, ScheduledExecutorService clock) throws EgressException {
        var deadline = new Deadline(time);
        var every = Math.clamp(time.toMillis() / 4, 1, LOOK);
        try {
            deadline.looks = clock.scheduleWithFixedDelay(deadline::look, every, every, TimeUnit.MILLISECONDS);
            return deadline;
        } catch (RejectedExecutionException e) {
            throw new EgressException(STOPPED, e, "hub-ends");
        }
    }

    /** Watches this exchange from now on. */
    synchronized void watch(Cancellable next) {
        exchange = next;
        if (passed || stopped) {
            next.cancel();
        }
    }

    /** Time that was spent waiting for others is not the fetch's. */
    synchronized void prolong(Duration time) {
        end += time.toNanos();
    }

    synchronized Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    synchronized boolean hasPassed() {
        return passed;
    }

    /** Whether the fetch was told to stop. */
    synchronized boolean isStopped() {
        return stopped;
    }

    synchronized void pass() {
        passed = true;
        cut();
    }

    synchronized void stop() {
        stopped = true;
        cut();
    }

    private synchronized void look() {
        if (fetching.isInterrupted()) {
            stop();
        } else if (end - System.nanoTime() <= 0) {
            pass();
        }
    }

    private void cut() {
        if (exchange != null) {
            exchange.cancel();
        }
    }

    @Override
    public void close() {
        if (looks != null) {
            looks.cancel(false);
        }
    }
}
