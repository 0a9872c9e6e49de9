package id.satudata.hub.egress;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;

/** Cuts the connection of a fetch that takes too long, wherever it hangs. */
final class Deadline implements AutoCloseable {

    private final ScheduledFuture<?> alarm;
    private @Nullable Cancellable exchange;
    private boolean passed;

    Deadline(Duration time, ScheduledExecutorService clock) {
        this.alarm = clock.schedule(this::pass, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Watches this exchange from now on. */
    synchronized void watch(Cancellable next) {
        exchange = next;
        if (passed) {
            next.cancel();
        }
    }

    synchronized boolean hasPassed() {
        return passed;
    }

    private synchronized void pass() {
        passed = true;
        if (exchange != null) {
            exchange.cancel();
        }
    }

    @Override
    public void close() {
        alarm.cancel(false);
    }
}
