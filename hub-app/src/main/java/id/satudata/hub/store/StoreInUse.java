package id.satudata.hub.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one generation that is open and in use: it may be closed and opened again, set aside as damaged, or followed by another
 * generation while readers come and go.
 */
final class StoreInUse {

    private static final Logger log = LoggerFactory.getLogger(StoreInUse.class);
    private static final Duration READERS_END = Duration.ofSeconds(15);

    private final Generations generations;
    /** Held while it is decided which store is the open one. */
    private final ReentrantLock changing = new ReentrantLock();

    private final boolean leftOpen;

    private volatile OpenStore open;
    private volatile boolean closed;

    private StoreInUse(Generations generations) throws IOException {
        this.generations = generations;
        open = openCurrent();
        generations.clear();
        leftOpen = generations.takeUp();
    }

    /** Opens the store in the folder, or a new and empty one. */
    static StoreInUse in(Path folder) {
        try {
            return new StoreInUse(new Generations(folder));
        } catch (IOException e) {
            throw new StoreUnavailable("The folder of the RDF store " + folder + " cannot be used", e);
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

    /** The store in use now; it may be replaced at any time. */
    OpenStore opened() {
        var store = open;
        return store.isClosed() ? reopened() : store;
    }

    /** A thread that is interrupted while it uses the store would close its files for everybody. */
    <T> T use(Function<OpenStore, T> use) {
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
        var old = swapped(successor);
        old.close(READERS_END);
        Generations.delete(old.folder().path());
    }

    /** Closes it and opens it again, unless another took its place already. */
    void reopen(OpenStore used) {
        reopen(used, false);
    }

    /** Sets it aside as damaged, unless another took its place already; an empty one takes its place. */
    void discard(OpenStore damaged) {
        reopen(damaged, true);
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

    void close() {
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
}
