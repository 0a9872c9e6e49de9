package id.satudata.hub.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** A few threads that share the work on the records of all pages, however many runs there are. */
public final class Workers implements AutoCloseable {

    private static final int PORTION = 25;

    private final ExecutorService threads;

    public Workers(int count) {
        var factory = Thread.ofPlatform().name("harvest-worker-", 1).daemon().factory();
        this.threads = Executors.newFixedThreadPool(count, factory);
    }

    /** One for each core. */
    public static Workers onAllCores() {
        return new Workers(Runtime.getRuntime().availableProcessors());
    }

    /** What the work makes of each, in their order; what it throws is thrown here, and what was not begun then is left. */
    <T, R> List<R> all(List<T> items, Function<T, R> work) {
        var portions = new ArrayList<Future<List<R>>>();
        for (int from = 0; from < items.size(); from += PORTION) {
            var portion = items.subList(from, Math.min(from + PORTION, items.size()));
            portions.add(threads.submit(() -> portion.stream().map(work).toList()));
        }
        try {
            var done = new ArrayList<R>(items.size());
            for (var portion : portions) {
                done.addAll(portion.get());
            }
            return done;
        } catch (ExecutionException e) {
            throw Faults.ofTask(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while records were read", e);
        } finally {
            portions.forEach(it -> it.cancel(true));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
