package id.satudata.hub.projection;

import java.io.IOException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work on a view that must not happen while its follower writes: it is done by the follower itself, between two steps. Once
 * the follower has ended, errands are refused, so that nobody waits for ever.
 */
final class Errands {

    private final Queue<FutureTask<?>> waiting = new ConcurrentLinkedQueue<>();
    private final Progress progress;
    private volatile boolean closed = true;

    Errands(Progress progress) {
        this.progress = progress;
    }

    void open() {
        closed = false;
    }

    /** Ends by refusing what still waits. */
    void close() {
        closed = true;
        for (var task = waiting.poll(); task != null; task = waiting.poll()) {
            task.cancel(false);
        }
    }

    /** Has the follower do it and waits for the outcome; throws what the errand threw. */
    <T> T run(Callable<T> errand) throws IOException {
        var task = new FutureTask<>(errand);
        waiting.add(task);
        if (closed) {
            close();
        }
        progress.wake();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw failure(Objects.requireNonNull(failed.getCause()));
        } catch (CancellationException stopping) {
            throw new IOException("The follower of the view has ended", stopping);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the follower of the view was to do something", e);
        }
    }

    /** For the follower's thread: does what waits; answers whether there was anything. */
    boolean runWaiting() {
        var any = false;
        for (var task = waiting.poll(); task != null; task = waiting.poll()) {
            task.run();
            any = true;
        }
        return any;
    }

    private static IOException failure(Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException io ? io : new IOException(cause.getMessage(), cause);
    }
}
