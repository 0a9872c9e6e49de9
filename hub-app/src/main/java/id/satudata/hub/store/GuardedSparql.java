package id.satudata.hub.store;

import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.Sequence;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a few checked queries at a time on threads of their own, and stops those that take too much time or memory. */
final class GuardedSparql implements SparqlQueries, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GuardedSparql.class);
    private static final int MOST_AT_ONCE = 4;
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final RdfStore store;
    private final QueryGuard guard;
    private final Duration limit;
    private final Supplier<Sequence> lastHidden;
    private final MemoryLevel memory = new MemoryLevel();
    private final Semaphore permits = new Semaphore(MOST_AT_ONCE);
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("sparql-", 0).daemon().factory());

    /**
     * Queries over the store.
     *
     * @param lastHidden the last revision that took an entry out of sight: a store that has not come so far may still
     *     show what nobody may see, and does not answer
     */
    GuardedSparql(RdfStore store, IriSpace iris, Duration limit, Supplier<Sequence> lastHidden) {
        this.store = store;
        this.guard = new QueryGuard(iris.at("/").value());
        this.limit = limit;
        this.lastHidden = lastHidden;
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
    }

    @Override
    public CheckedQuery check(String text) {
        return guard.check(text);
    }

    @Override
    public SparqlAnswer answer(CheckedQuery query, ResultFormat format) {
        if (!format.suits(query.kind())) {
            throw new IllegalArgumentException(format + " does not suit the query");
        }
        if (!permits.tryAcquire()) {
            throw new SparqlBusy();
        }
        var run = new QueryRun(query.query(), format, limit);
        return await(run, start(run, barrier()));
    }

    @Override
    public void close() {
        workers.shutdown();
    }

    private Sequence barrier() {
        try {
            return lastHidden.get();
        } catch (RuntimeException | Error unknown) {
            permits.release();
            throw unknown;
        }
    }

    /** The permit comes back only when the thread ends, so that threads that do not stop can never pile up. */
    private CompletableFuture<SparqlAnswer> start(QueryRun run, Sequence barrier) {
        try {
            return CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return store.read(dataset -> answer(run, dataset, barrier));
                        } finally {
                            permits.release();
                        }
                    },
                    workers);
        } catch (RuntimeException | Error notStarted) {
            permits.release();
            throw notStarted;
        }
    }

    private static SparqlAnswer answer(QueryRun run, DatasetGraph dataset, Sequence barrier) {
        var position = Standing.of(dataset).position();
        if (position.compareTo(barrier) < 0) {
            throw new StoreBehind(position, barrier);
        }
        return run.answer(dataset);
    }

    private SparqlAnswer await(QueryRun run, CompletableFuture<SparqlAnswer> answer) {
        var end = System.nanoTime() + limit.plusSeconds(1).toNanos();
        while (System.nanoTime() < end) {
            try {
                return answer.get(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillRunning) {
                stopWhenShortOfMemory(run);
            } catch (InterruptedException e) {
                run.abort();
                Thread.currentThread().interrupt();
                throw new SparqlTimeout(limit);
            } catch (ExecutionException failed) {
                throw reason(failed);
            }
        }
        run.abort();
        log.warn("A SPARQL query does not stop after {} seconds", limit.toSeconds());
        throw new SparqlTimeout(limit);
    }

    private void stopWhenShortOfMemory(QueryRun run) {
        if (memory.isCritical()) {
            run.abort();
            throw new SparqlRefused("The query needs too much memory");
        }
    }

    private static RuntimeException reason(ExecutionException failed) {
        return switch (failed.getCause()) {
            case SparqlTimeout timeout -> timeout;
            case SparqlRefused refused -> refused;
            case StoreUnavailable unavailable -> unavailable;
            case StoreBehind behind -> behind;
            case null, default -> new IllegalStateException("A SPARQL query failed", failed.getCause());
        };
    }
}
