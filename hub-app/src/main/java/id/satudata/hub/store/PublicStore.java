package id.satudata.hub.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public store while the hub runs: readers share it, one writer at a time changes it.
 *
 * <p>After a failed commit TDB2 accepts further writes and drops them. So whatever goes wrong while writing, the store
 * is closed and opened again, and what it then holds is the truth.
 */
final class PublicStore implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PublicStore.class);
    private static final Duration READERS_END = Duration.ofSeconds(15);
    private static final int FAILURES_MEANING_DAMAGE = 3;

    private final StoreFolder folder;
    private final ReentrantLock writer = new ReentrantLock();
    /** Shared while the store is used, exclusive while it is opened or closed. */
    private final ReentrantReadWriteLock opening = new ReentrantReadWriteLock();

    private volatile @Nullable DatasetGraph open;
    private boolean closed;
    private int failedWrites;

    PublicStore(StoreFolder folder) {
        this.folder = folder;
        open = folder.open();
    }

    /** Reads in one transaction: everything read is of the same moment. */
    <T> T read(Function<DatasetGraph, T> reading) {
        var used = openedDataset();
        try {
            return shared(dataset -> inReadTransaction(dataset, reading));
        } catch (RuntimeException failure) {
            if (!StoreFolder.isCausedBy(failure, ClosedChannelException.class)) {
                throw failure;
            }
            log.warn("The RDF store lost a file while it was read; it is opened again", failure);
            reopen(used, false);
            return shared(dataset -> inReadTransaction(dataset, reading));
        }
    }

    /** Writes in one transaction; when it returns the change is durable, when it throws nothing was changed. */
    void write(Consumer<DatasetGraph> writing) throws IOException {
        writer.lock();
        try {
            writeOrReopen(writing);
            failedWrites = 0;
        } catch (StoreUnavailable unavailable) {
            throw new IOException(unavailable.getMessage(), unavailable);
        } finally {
            writer.unlock();
        }
    }

    @Override
    public void close() {
        exclusively(() -> {
            closed = true;
            closeDataset();
        });
    }

    private void writeOrReopen(Consumer<DatasetGraph> writing) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Interrupted before writing to the RDF store");
        }
        var used = openedDataset();
        try {
            shared(dataset -> inWriteTransaction(dataset, writing));
        } catch (Throwable failure) { // a full disk shows as an InternalError
            failedWrites++;
            var damaged = failedWrites >= FAILURES_MEANING_DAMAGE && !StoreFolder.isTrouble(failure);
            reopen(used, damaged);
            throw new IOException("Writing to the RDF store failed; it was opened again", failure);
        }
    }

    private static <T> T inReadTransaction(DatasetGraph dataset, Function<DatasetGraph, T> reading) {
        dataset.begin(TxnType.READ);
        try {
            return reading.apply(dataset);
        } finally {
            dataset.end();
        }
    }

    private static boolean inWriteTransaction(DatasetGraph dataset, Consumer<DatasetGraph> writing) {
        dataset.begin(TxnType.WRITE);
        try {
            writing.accept(dataset);
            dataset.commit();
            return true;
        } catch (Throwable failure) {
            abort(dataset, failure);
            throw failure;
        } finally {
            dataset.end();
        }
    }

    private static void abort(DatasetGraph dataset, Throwable failure) {
        try {
            dataset.abort();
        } catch (RuntimeException | Error alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    /** A thread that is interrupted while it reads would close the store's files for everybody. */
    private <T> T shared(Function<DatasetGraph, T> use) {
        opening.readLock().lock();
        try {
            var dataset = open;
            if (dataset == null || Thread.currentThread().isInterrupted()) {
                throw new StoreUnavailable("The RDF store is closed to this thread", null);
            }
            return use.apply(dataset);
        } finally {
            opening.readLock().unlock();
        }
    }

    private DatasetGraph openedDataset() {
        var dataset = open;
        if (dataset == null) {
            reopen(null, false);
            dataset = open;
        }
        if (dataset == null) {
            throw new StoreUnavailable("The RDF store is closed", null);
        }
        return dataset;
    }

    private void reopen(@Nullable DatasetGraph used, boolean damaged) {
        exclusively(() -> {
            if (closed || open != used) {
                return;
            }
            closeDataset();
            if (damaged) {
                folder.quarantine();
            }
            open = folder.open();
        });
    }

    private void closeDataset() {
        var dataset = open;
        open = null;
        if (dataset != null) {
            folder.close(dataset);
        }
    }

    /** Gives readers time to end; one that hangs must not keep the store broken for all. */
    private void exclusively(Runnable change) {
        var interrupted = Thread.interrupted(); // files opened by an interrupted thread close at once
        try {
            var alone = opening.writeLock().tryLock(READERS_END.toSeconds(), TimeUnit.SECONDS);
            try {
                change.run();
            } finally {
                if (alone) {
                    opening.writeLock().unlock();
                }
            }
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
