package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.Reasons;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Waits for a source, but not for ever: an operator may stop the run meanwhile, and one that makes no progress is ended. */
final class Watchdog {

    private static final long LOOK_MILLIS = 200;

    private final Source source;
    private final BooleanSupplier stopped;
    private final Duration patience;
    private volatile long end;

    /**
     * @param stopped whether the run is to end now
     * @param patience for how long nothing may come
     */
    Watchdog(Source source, BooleanSupplier stopped, Duration patience) {
        this.source = source;
        this.stopped = stopped;
        this.patience = patience;
    }

    /** There is progress, though nothing has come yet. */
    void stroke() {
        end = System.nanoTime() + patience.toNanos();
    }

    /**
     * What comes; nothing when the run was stopped meanwhile.
     *
     * @throws SourceBrokeOff when it takes longer than one can be patient
     */
    <T> Optional<T> await(Future<T> coming) {
        stroke();
        while (!stopped.getAsBoolean()) {
            try {
                return Optional.of(coming.get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException notYet) {
                if (System.nanoTime() - end > 0) {
                    throw new SourceBrokeOff(source, Reasons.of("silence", patience.toSeconds()), notYet);
                }
            } catch (ExecutionException e) {
                throw Faults.ofTask(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while a page was awaited", e);
            }
        }
        return Optional.empty();
    }
}
