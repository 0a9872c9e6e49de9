package id.satudata.hub.harvest;

import id.satudata.hub.connector.Progress;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.Validators;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages of a run, one fetched and read ahead: while the catalogue takes in one, the next is made ready. What goes wrong
 * with a page shows when its turn has come. One thread of its own talks to the source, so that a run can end while that one
 * still waits for an answer.
 */
final class PagesAhead implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(PagesAhead.class);
    private static final int LONGEST_GOODBYE = 2;

    private final OpenRun run;
    private final PageReader reader;
    private final Watchdog watchdog;
    private final ExecutorService thread;
    private volatile @Nullable RecordPages pages;
    private @Nullable Future<?> asked;
    private @Nullable Future<RunPage> next;

    PagesAhead(OpenRun run, PageReader reader, Watchdog watchdog) {
        this.run = run;
        this.reader = reader;
        this.watchdog = watchdog;
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("harvest-ahead-" + run.id()).daemon().factory());
    }

    /** Opens the source; nothing when the run was stopped meanwhile. */
    Optional<RecordPages> open(Callable<RecordPages> opening) {
        return watchdog.await(ask(() -> {
            var opened = opening.call();
            pages = opened;
            return opened;
        }));
    }

    /** By what the source recognises all that came as one document. */
    Validators validators() {
        var open = pages;
        return open == null ? Validators.NONE : open.validators();
    }

    /** The next page, of which the last is an empty one; nothing when the run was stopped meanwhile. */
    Optional<RunPage> next() {
        var awaited = next == null ? ask(this::fetch) : next;
        var page = watchdog.await(awaited);
        next = page.filter(it -> !it.isLast()).map(_ -> ask(this::fetch)).orElse(null);
        return page;
    }

    private <T> Future<T> ask(Callable<T> question) {
        var answer = thread.submit(() -> {
            try {
                return Progress.watched(watchdog::stroke, question);
            } catch (IOException e) {
                throw new SourceBrokeOff(run.source(), e);
            }
        });
        asked = answer;
        return answer;
    }

    private RunPage fetch() throws IOException {
        var open = pages;
        if (open == null) {
            throw new IllegalStateException("Run " + run.id() + " is walked before its source is opened");
        }
        var records = open.next();
        var described = new FutureTask<>(() -> reader.read(run, records.orElse(List.<SourceRecord>of())));
        described.run();
        return new RunPage(run, records.isEmpty(), open.total(), described);
    }

    /** The source is let go of by the thread that talks to it, once that has heard that its answer is no longer wanted. */
    @Override
    public void close() throws IOException {
        if (asked != null) {
            asked.cancel(true);
        }
        var goodbye = thread.submit(this::letGo);
        thread.shutdown();
        try {
            goodbye.get(LONGEST_GOODBYE, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            LOG.info(
                    "Run {} ends while source {} is still silent",
                    run.id(),
                    run.source().id());
        } catch (ExecutionException e) {
            throw new IOException("The source could not be let go of", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Void letGo() throws IOException {
        var open = pages;
        if (open != null) {
            open.close();
        }
        return null;
    }
}
