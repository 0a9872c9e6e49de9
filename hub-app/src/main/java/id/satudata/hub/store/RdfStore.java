package id.satudata.hub.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store while the hub runs: readers share it, one writer at a time changes it, and another generation may take its place.
 *
 * <p>After a failed commit TDB2 accepts further writes and drops them. So whatever goes wrong while writing, the store
 * is closed and opened again, and what it then holds is the truth. A store that turns out to be damaged is set aside, and an
 * empty one takes its place.
 */
final class RdfStore implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(RdfStore.class);

    private final StoreInUse current;
    private final StoreRecovery recovery;
    private final ReentrantLock writer = new ReentrantLock();

    private RdfStore(StoreInUse current) {
        this.current = current;
        this.recovery = new StoreRecovery(current);
        if (current.wasLeftOpen()) {
            recovery.checkBeforeUse();
        }
    }

    /** Opens the store in the folder, or a new and empty one. */
    static RdfStore in(Path folder) {
        return new RdfStore(StoreInUse.in(folder));
    }

    /** Reads in one transaction: everything read is of the same moment. */
    <T> T read(Function<DatasetGraph, T> reading) {
        var used = current.opened();
        try {
            return current.use(it -> it.read(reading));
        } catch (RuntimeException failure) {
            if (!StoreFolder.isCausedBy(failure, ClosedChannelException.class)) {
                throw failure;
            }
            log.warn("The RDF store lost a file while it was read; it is opened again", failure);
            current.reopen(used);
            return current.use(it -> it.read(reading));
        }
    }

    /** Reads what a whole store always lets read: when that fails twice, the store is damaged and replaced by an empty one. */
    <T> T inspect(Function<DatasetGraph, T> reading) throws IOException {
        var used = current.opened();
        try {
            return current.use(it -> it.read(reading));
        } catch (StoreUnavailable unavailable) {
            throw new IOException(unavailable.getMessage(), unavailable);
        } catch (RuntimeException | Error failure) {
            log.warn("The RDF store could not be read; it is opened again", failure);
            current.reopen(used);
        }
        var again = current.opened();
        try {
            return current.use(it -> it.read(reading));
        } catch (RuntimeException | Error failure) {
            recovery.replaceAfter(failure, again);
            throw new IOException("Reading the RDF store failed", failure);
        }
    }

    /**
     * Writes in one transaction; when it returns the change is durable, when it throws nothing was changed.
     *
     * @throws IOException when the disk or the store failed
     * @throws RuntimeException what the writing threw, where the store itself is well
     */
    void write(Consumer<DatasetGraph> writing) throws IOException {
        writer.lock();
        try {
            writeOrReopen(writing);
            recovery.wroteWell();
        } catch (StoreUnavailable unavailable) {
            throw new IOException(unavailable.getMessage(), unavailable);
        } finally {
            writer.unlock();
        }
    }

    /** Sets the store aside as damaged, unless it was replaced already; an empty one takes its place. */
    void discard(OpenStore damaged) {
        current.discard(damaged);
    }

    /** The store in use now; it may be replaced at any time. */
    OpenStore opened() {
        return current.opened();
    }

    /** A new and empty generation beside the one in use. */
    OpenStore successor() throws IOException {
        return current.successor();
    }

    /** The successor is the store from now on; whoever reads the old one ends with it, before it is deleted. */
    void replaceBy(OpenStore successor) throws IOException {
        writer.lock();
        try {
            current.replaceBy(successor);
            recovery.wroteWell();
        } catch (StoreUnavailable unavailable) {
            throw new IOException(unavailable.getMessage(), unavailable);
        } finally {
            writer.unlock();
        }
    }

    /** Whether whoever had it open before was killed, or the machine went down. */
    boolean wasLeftOpen() {
        return current.wasLeftOpen();
    }

    /** Whether it is the store in use. */
    boolean holds(OpenStore store) {
        return current.holds(store);
    }

    @Override
    public void close() {
        current.close();
    }

    private void writeOrReopen(Consumer<DatasetGraph> writing) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Interrupted before writing to the RDF store");
        }
        var used = current.opened();
        try {
            current.use(it -> {
                it.write(writing);
                return true;
            });
        } catch (StoreUnavailable refused) {
            throw refused;
        } catch (Throwable failure) { // a full disk shows as an InternalError
            recovery.reopenAfter(failure, used);
            throw new IOException("Writing to the RDF store failed; it was opened again", failure);
        }
    }
}
