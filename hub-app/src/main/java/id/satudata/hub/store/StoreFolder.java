package id.satudata.hub.store;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.ChannelManager;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of one TDB2 store: opens and closes it. */
final class StoreFolder {

    private static final Logger log = LoggerFactory.getLogger(StoreFolder.class);
    private static final String LOCK_FILE = "tdb.lock";
    /**
     * Four quad indexes cost less to write than six; they are fixed when the folder is created. Within a graph and in the union of all, a
     * subject, a predicate, or a predicate with its object is looked up; only an object by itself is searched for.
     */
    private static final List<String> QUAD_INDEXES = List.of("GSPO", "GPOS", "POSG", "SPOG");

    private static final int DEEPEST_CAUSE = 20;
    private static final int DEEPEST_FILE = 9;

    private final Path folder;

    StoreFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    /**
     * Opens the store; an empty one where there is none.
     *
     * @throws StoreUnavailable when the machine or another process is in the way
     * @throws StoreDamaged when the files themselves cannot be read
     */
    DatasetGraph open() {
        try {
            return openReadable();
        } catch (RuntimeException | Error unreadable) {
            if (isInUse(unreadable)) {
                throw new StoreUnavailable("The RDF store " + folder + " is in use by another process", unreadable);
            }
            if (isTrouble(unreadable)) {
                throw new StoreUnavailable("The RDF store " + folder + " cannot be opened now", unreadable);
            }
            throw new StoreDamaged("The RDF store " + folder + " cannot be read", unreadable);
        }
    }

    /** Closes the store; its files are then free to be opened again or moved. */
    void close(DatasetGraph dataset) {
        try {
            TDBInternal.expel(dataset, true);
        } catch (RuntimeException firstAttempt) {
            log.warn("The RDF store {} did not close cleanly", folder, firstAttempt);
            TDBInternal.expel(dataset, true);
        } finally {
            letGo();
        }
    }

    /** How much room the store's own files take, with what they hold in reserve. */
    long size() throws IOException {
        try (var files = Files.find(
                folder, DEEPEST_FILE, (file, it) -> it.isRegularFile() && !folder.equals(file.getParent()))) {
            return files.mapToLong(it -> it.toFile().length()).sum();
        }
    }

    /** Whether the machine is in trouble, such as a full disk or a forbidden folder; a fresh store would share it. */
    static boolean isTrouble(Throwable failure) {
        return isCausedBy(failure, FileSystemException.class)
                || isCausedBy(failure, InternalError.class)
                || isCausedBy(failure, OutOfMemoryError.class)
                || isCausedBy(failure, ClosedChannelException.class);
    }

    static boolean isCausedBy(Throwable failure, Class<? extends Throwable> kind) {
        return Stream.<@Nullable Throwable>iterate(failure, it -> it == null ? null : it.getCause())
                .limit(DEEPEST_CAUSE)
                .anyMatch(kind::isInstance);
    }

    private DatasetGraph openReadable() {
        var dataset = connect();
        try {
            probe(dataset);
            return dataset;
        } catch (RuntimeException | Error unreadable) {
            close(dataset);
            throw unreadable;
        }
    }

    private DatasetGraph connect() {
        try {
            Files.createDirectories(folder);
            return DatabaseMgr.connectDatasetGraph(folder.toString(), parameters());
        } catch (IOException e) {
            throw new StoreUnavailable("Cannot create the folder of the RDF store " + folder, e);
        } catch (RuntimeException | Error unreadable) {
            if (!isInUse(unreadable)) {
                letGo();
            }
            throw unreadable;
        }
    }

    /** Jena says so in words alone. */
    private static boolean isInUse(Throwable failure) {
        return failure instanceof DBOpEnvException
                && String.valueOf(failure.getMessage()).startsWith("Failed to get a lock");
    }

    private static StoreParams parameters() {
        return StoreParams.builder("hub")
                .primaryIndexQuads(QUAD_INDEXES.getFirst())
                .quadIndexes(QUAD_INDEXES.toArray(String[]::new))
                .build();
    }

    private static void probe(DatasetGraph dataset) {
        dataset.begin(TxnType.READ);
        try {
            Standing.of(dataset);
            dataset.stream().limit(100).forEach(_ -> {});
        } finally {
            dataset.end();
        }
    }

    /** A store that failed to open or close stays locked by this process, and its journal open, until they are let go. */
    private void letGo() {
        ChannelManager.releaseAll(folder.toString());
        try (var locks = Files.find(folder, 2, (path, _) -> path.endsWith(LOCK_FILE))) {
            locks.forEach(it -> ProcessFileLock.release(ProcessFileLock.create(it.toString())));
        } catch (IOException e) {
            log.warn("Cannot free the locks of the RDF store {}", folder, e);
        }
    }
}
