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
    /** More often than one revision is tried on its own, before it is set aside and the next one shows who is to blame. */
    private static final int FAILURES_MEANING_DAMAGE = 8;
    /** So many entries are read through in a few seconds. */
    private static final long MOST_CHECKED_AT_START = 20_000;

    private final StoreInUse current;
    private final ReentrantLock writer = new ReentrantLock();
    private int failedWrites;

    private RdfStore(StoreInUse current) {
        this.current = current;
        if (current.wasLeftOpen()) {
            checkBeforeUse();
        }
    }

    /** Opens the store in the folder, or a new and empty one. */
    static RdfStore in(Path folder) {
        return new RdfStore(StoreInUse.in(folder));
    }

    /**
     * Files that were cut may open without a word and answer wrongly. A large store is read through while it serves: a start
     * must not take minutes.
     */
    private void checkBeforeUse() {
        var store = current.opened();
        try {
            if (store.read(Standing::of).entries() <= MOST_CHECKED_AT_START && !isSound(store)) {
                current.discard(store);
            }
        } catch (RuntimeException | Error unreadable) {
            log.warn("The RDF store {} cannot be read", store.folder().path(), unreadable);
            replaceUnless(isOutside(unreadable), store);
        }
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
            replaceUnless(isOutside(failure), again);
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
            failedWrites = 0;
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
            failedWrites = 0;
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

    private void replaceUnless(boolean outside, OpenStore store) {
        if (outside) {
            current.reopen(store);
        } else {
            current.discard(store);
        }
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
            reopenAfter(failure, used);
            if (!isOutside(failure)) {
                findCause(failure);
            }
            throw new IOException("Writing to the RDF store failed; it was opened again", failure);
        }
    }

    private void reopenAfter(Throwable failure, OpenStore used) {
        try {
            current.reopen(used);
        } catch (StoreUnavailable unavailable) {
            unavailable.addSuppressed(failure);
            throw unavailable;
        }
    }

    /** Either the store is damaged, or what was written is to blame, which is then thrown again. */
    private void findCause(Throwable failure) {
        failedWrites++;
        var store = current.opened();
        if (failedWrites >= FAILURES_MEANING_DAMAGE || (failedWrites == 1 && !isSound(store))) {
            failedWrites = 0;
            current.discard(store);
        } else if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        } else if (failure instanceof StackOverflowError tooDeep) {
            throw tooDeep;
        }
    }

    private boolean isSound(OpenStore store) {
        try {
            var fault = current.use(it -> it.read(Soundness::fault));
            fault.ifPresent(it ->
                    log.warn("The RDF store {} is damaged: {}", store.folder().path(), it));
            return fault.isEmpty();
        } catch (RuntimeException | Error unreadable) {
            log.warn(
                    "The RDF store {} cannot be read to its end", store.folder().path(), unreadable);
            return isOutside(unreadable);
        }
    }

    /** Whether the cause lies outside the store: then a fresh one would fare no better. */
    private static boolean isOutside(Throwable failure) {
        return failure instanceof StoreUnavailable || StoreFolder.isTrouble(failure);
    }
}
