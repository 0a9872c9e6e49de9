package id.satudata.hub.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private static final Duration READERS_END = Duration.ofSeconds(15);
    /** More often than one revision is tried on its own, before it is set aside and the next one shows who is to blame. */
    private static final int FAILURES_MEANING_DAMAGE = 8;
    /** So many entries are read through in a few seconds. */
    private static final long MOST_CHECKED_AT_START = 20_000;

    private final Generations generations;
    private final ReentrantLock writer = new ReentrantLock();
    /** Held while it is decided which store is the open one. */
    private final ReentrantLock changing = new ReentrantLock();

    private final boolean leftOpen;

    private volatile OpenStore open;
    private volatile boolean closed;
    private int failedWrites;

    private RdfStore(Generations generations) throws IOException {
        this.generations = generations;
        open = openCurrent();
        generations.clear();
        leftOpen = generations.takeUp();
        if (leftOpen) {
            checkBeforeUse();
        }
    }

    /** Opens the store in the folder, or a new and empty one. */
    static RdfStore in(Path folder) {
        try {
            return new RdfStore(new Generations(folder));
        } catch (IOException e) {
            throw new StoreUnavailable("The folder of the RDF store " + folder + " cannot be used", e);
        }
    }

    /**
     * Files that were cut may open without a word and answer wrongly. A large store is read through while it serves: a start
     * must not take minutes.
     */
    private void checkBeforeUse() {
        var store = open;
        try {
            if (store.read(Standing::of).entries() <= MOST_CHECKED_AT_START && !isSound(store)) {
                reopen(store, true);
            }
        } catch (RuntimeException | Error unreadable) {
            log.warn("The RDF store {} cannot be read", store.folder().path(), unreadable);
            reopen(store, !isOutside(unreadable));
        }
    }

    /** Reads in one transaction: everything read is of the same moment. */
    <T> T read(Function<DatasetGraph, T> reading) {
        var used = opened();
        try {
            return inUse(it -> it.read(reading));
        } catch (RuntimeException failure) {
            if (!StoreFolder.isCausedBy(failure, ClosedChannelException.class)) {
                throw failure;
            }
            log.warn("The RDF store lost a file while it was read; it is opened again", failure);
            reopen(used, false);
            return inUse(it -> it.read(reading));
        }
    }

    /** Reads what a whole store always lets read: when that fails twice, the store is damaged and replaced by an empty one. */
    <T> T inspect(Function<DatasetGraph, T> reading) throws IOException {
        var used = opened();
        try {
            return inUse(it -> it.read(reading));
        } catch (StoreUnavailable unavailable) {
            throw new IOException(unavailable.getMessage(), unavailable);
        } catch (RuntimeException | Error failure) {
            log.warn("The RDF store could not be read; it is opened again", failure);
            reopen(used, false);
        }
        var again = opened();
        try {
            return inUse(it -> it.read(reading));
        } catch (RuntimeException | Error failure) {
            reopen(again, !isOutside(failure));
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
        reopen(damaged, true);
    }

    /** The store in use now; it may be replaced at any time. */
    OpenStore opened() {
        var store = open;
        return store.isClosed() ? reopened() : store;
    }

    /** A new and empty generation beside the one in use. */
    OpenStore successor() throws IOException {
        try {
            opened();
            generations.clear();
            return OpenStore.of(generations.another());
        } catch (StoreUnavailable | StoreDamaged e) {
            throw new IOException("Cannot begin a new generation of the RDF store", e);
        }
    }

    /** The successor is the store from now on; whoever reads the old one ends with it, before it is deleted. */
    void replaceBy(OpenStore successor) throws IOException {
        writer.lock();
        try {
            var old = swapped(successor);
            failedWrites = 0;
            old.close(READERS_END);
            Generations.delete(old.folder().path());
        } catch (StoreUnavailable unavailable) {
            throw new IOException(unavailable.getMessage(), unavailable);
        } finally {
            writer.unlock();
        }
    }

    /** Whether whoever had it open before was killed, or the machine went down. */
    boolean wasLeftOpen() {
        return leftOpen;
    }

    /** Whether it is the store in use. */
    boolean holds(OpenStore store) {
        return open == store;
    }

    @Override
    public void close() {
        changing(() -> {
            if (!closed) {
                closed = true;
                open.close(READERS_END);
                generations.layDown();
            }
            return open;
        });
    }

    private OpenStore swapped(OpenStore successor) throws IOException {
        changing.lock();
        try {
            if (closed) {
                throw new IOException("The RDF store is closed");
            }
            generations.use(successor.folder());
            var old = open;
            open = successor;
            return old;
        } finally {
            changing.unlock();
        }
    }

    private void writeOrReopen(Consumer<DatasetGraph> writing) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Interrupted before writing to the RDF store");
        }
        var used = opened();
        try {
            inUse(it -> {
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
            reopen(used, false);
        } catch (StoreUnavailable unavailable) {
            unavailable.addSuppressed(failure);
            throw unavailable;
        }
    }

    /** Either the store is damaged, or what was written is to blame, which is then thrown again. */
    private void findCause(Throwable failure) {
        failedWrites++;
        var store = opened();
        if (failedWrites >= FAILURES_MEANING_DAMAGE || (failedWrites == 1 && !isSound(store))) {
            failedWrites = 0;
            reopen(store, true);
        } else if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        } else if (failure instanceof StackOverflowError tooDeep) {
            throw tooDeep;
        }
    }

    private boolean isSound(OpenStore store) {
        try {
            var fault = inUse(it -> it.read(Soundness::fault));
            fault.ifPresent(it ->
                    log.warn("The RDF store {} is damaged: {}", store.folder().path(), it));
            return fault.isEmpty();
        } catch (RuntimeException | Error unreadable) {
            log.warn(
                    "The RDF store {} cannot be read to its end", store.folder().path(), unreadable);
            return isOutside(unreadable);
        }
    }

    /** A thread that is interrupted while it uses the store would close its files for everybody. */
    private <T> T inUse(Function<OpenStore, T> use) {
        while (true) {
            var store = opened();
            if (Thread.currentThread().isInterrupted()) {
                throw new StoreUnavailable("The RDF store is closed to this thread", null);
            }
            if (store.enter()) {
                try {
                    return use.apply(store);
                } finally {
                    store.leave();
                }
            }
        }
    }

    private OpenStore reopened() {
        return changing(() -> {
            if (closed) {
                throw new StoreUnavailable("The RDF store is closed", null);
            }
            if (open.isClosed()) {
                open = openCurrent();
            }
            return open;
        });
    }

    private void reopen(OpenStore used, boolean damaged) {
        changing(() -> {
            if (closed || open != used) {
                return open;
            }
            used.close(READERS_END);
            if (damaged) {
                generations.quarantine(used.folder());
            }
            open = openCurrent();
            return open;
        });
    }

    /** A damaged store is set aside, and an empty one takes its place, to be filled from the log. */
    private OpenStore openCurrent() {
        var folder = generations.current();
        try {
            return OpenStore.of(folder);
        } catch (StoreDamaged damaged) {
            log.warn("The RDF store cannot be read", damaged);
            generations.quarantine(folder);
            return OpenStore.of(generations.current());
        }
    }

    /** Files opened by an interrupted thread close at once; so it is interrupted again afterwards. */
    private OpenStore changing(Supplier<OpenStore> change) {
        var interrupted = Thread.interrupted();
        changing.lock();
        try {
            return change.get();
        } finally {
            changing.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether the cause lies outside the store: then a fresh one would fare no better. */
    private static boolean isOutside(Throwable failure) {
        return failure instanceof StoreUnavailable || StoreFolder.isTrouble(failure);
    }
}
