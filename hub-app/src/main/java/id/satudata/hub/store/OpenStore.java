package id.satudata.hub.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/** A store while it is open: shared by all who use it, until it is closed. */
final class OpenStore {

    private final StoreFolder folder;
    private final DatasetGraph dataset;
    /** Shared while the store is used, exclusive while it is closed. */
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();

    private volatile boolean closed;

    private OpenStore(StoreFolder folder, DatasetGraph dataset) {
        this.folder = folder;
        this.dataset = dataset;
    }

    static OpenStore of(StoreFolder folder) {
        return new OpenStore(folder, folder.open());
    }

    StoreFolder folder() {
        return folder;
    }

    DatasetGraph dataset() {
        return dataset;
    }

    boolean isClosed() {
        return closed;
    }

    /** Whether it is still open; then it stays so until {@link #leave}. */
    boolean enter() {
        if (closed || !use.readLock().tryLock()) {
            return false;
        }
        if (closed) {
            leave();
            return false;
        }
        return true;
    }

    void leave() {
        use.readLock().unlock();
    }

    <T> T read(Function<DatasetGraph, T> reading) {
        dataset.begin(TxnType.READ);
        try {
            return reading.apply(dataset);
        } finally {
            dataset.end();
        }
    }

    void write(Consumer<DatasetGraph> writing) {
        dataset.begin(TxnType.WRITE);
        try {
            writing.accept(dataset);
            dataset.commit();
        } catch (Throwable failure) {
            abort(failure);
            throw failure;
        } finally {
            dataset.end();
        }
    }

    /** Lets nobody in any more, and gives those who are in time to end; one that hangs must not keep it for ever. */
    void close(Duration atMost) {
        if (closed) {
            return;
        }
        closed = true;
        var interrupted = Thread.interrupted();
        var alone = false;
        try {
            alone = use.writeLock().tryLock(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            folder.close(dataset);
            if (alone) {
                use.writeLock().unlock();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void abort(Throwable failure) {
        try {
            dataset.abort();
        } catch (RuntimeException | Error alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
