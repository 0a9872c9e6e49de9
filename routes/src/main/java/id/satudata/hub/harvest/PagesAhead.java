package id.satudata.hub.harvest;

import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.SourceRecord;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a run, one fetched and read ahead: while the catalogue takes in one, the next is made ready. What goes wrong
 * with a page shows when its turn has come.
 */
final class PagesAhead implements Closeable {

    private static final int LONGEST_GOODBYE = 30;

    private final OpenRun run;
    private final RecordPages pages;
    private final PageReader reader;
    private final ExecutorService thread;
    private @Nullable Future<RunPage> next;

    PagesAhead(OpenRun run, RecordPages pages, PageReader reader) {
        this.run = run;
        this.pages = pages;
        this.reader = reader;
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("harvest-ahead-" + run.id()).daemon().factory());
    }

    /** What the source said it has when it was opened. */
    OptionalLong total() {
        return pages.total();
    }

    /** The next page; the last is an empty one. */
    RunPage next() {
        var page = taken(next == null ? thread.submit(this::fetch) : next);
        next = page.isLast() ? null : thread.submit(this::fetch);
        return page;
    }

    private static RunPage taken(Future<RunPage> page) {
        try {
            return page.get();
        } catch (ExecutionException e) {
            throw Faults.ofTask(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a page was awaited", e);
        }
    }

    private RunPage fetch() {
        try {
            var records = pages.next();
            var described = new FutureTask<>(() -> reader.read(run, records.orElse(List.<SourceRecord>of())));
            described.run();
            return new RunPage(run, records.isEmpty(), pages.total(), described);
        } catch (IOException e) {
            throw new SourceBrokeOff(run.source(), e);
        }
    }

    /** The source is let go of when nobody talks to it any more. */
    @Override
    public void close() throws IOException {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(LONGEST_GOODBYE, TimeUnit.SECONDS)) {
                throw new IOException("A page that is no longer wanted is still being fetched");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pages.close();
    }
}
