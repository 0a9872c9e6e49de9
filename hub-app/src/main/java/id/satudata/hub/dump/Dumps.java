package id.satudata.hub.dump;

import id.satudata.hub.disk.DiskGuard;
import id.satudata.hub.rdf.DumpFormat;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.store.CatalogSnapshots;
import id.satudata.hub.store.CatalogSnapshots.Snapshot;
import id.satudata.hub.store.StoreBehind;
import id.satudata.hub.store.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * This node's dumps: made every night and on demand. A dump in which anything is that nobody may see any more is never
 * handed out, and deleted when the next one is made.
 */
public final class Dumps implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Dumps.class);
    /** The one before the newest stays, for those who are still fetching it. */
    private static final int KEPT = 2;

    private final CatalogSnapshots snapshots;
    private final LogMoments log;
    private final DiskGuard disk;
    private final DumpFolder folder;
    private final DumpMaking making;
    private final ReentrantLock one = new ReentrantLock();
    private final AtomicBoolean ordered = new AtomicBoolean();
    private volatile boolean ending;
    private volatile List<Dump> kept;

    Dumps(CatalogSnapshots snapshots, LogMoments log, DiskGuard disk, Introduction introduction, Path place) {
        this.snapshots = snapshots;
        this.log = log;
        this.disk = disk;
        this.folder = new DumpFolder(place);
        this.making = new DumpMaking(introduction, log, disk::admitsUploads, () -> ending);
        this.kept = folder.dumps();
    }

    /** The newest dump, unless something went out of sight since. */
    public Optional<Dump> newest() {
        return shown().stream().findFirst();
    }

    /** The dump after the given revision, while it is kept and shows nothing that must not be seen. */
    public Optional<Dump> at(Sequence position) {
        return shown().stream().filter(it -> it.position().equals(position)).findFirst();
    }

    /** Whether one is being made. */
    public boolean isMaking() {
        return ordered.get() || one.isLocked();
    }

    /** Has one made in the background, unless that is under way already; the log says what becomes of it. */
    public void order() {
        if (!ending && ordered.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("dump").start(() -> {
                try {
                    make();
                } finally {
                    ordered.set(false);
                }
            });
        }
    }

    @Scheduled(cron = "${hub.dump.at:0 0 1 * * *}", zone = "${hub.measurement.time-zone:Asia/Makassar}")
    void orderEveryNight() {
        order();
    }

    /** What must not be seen any more should not lie about either. */
    @Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void replaceWhatShowsTooMuch() {
        try {
            if (shown().size() < kept.size()) {
                order();
            }
        } catch (DataAccessException notNow) {
            LOG.warn("Whether a dump shows too much cannot be told now: {}", notNow.toString());
        }
    }

    /** Makes one, or waits for the one being made and looks whether that is enough. */
    public Making make() {
        one.lock();
        try {
            if (!disk.admitsUploads()) {
                LOG.warn("No dump is made: the disk has no room for files");
                return new Making.NoRoom();
            }
            return make(System.nanoTime());
        } catch (NoRoom full) {
            LOG.warn("A dump was given up: {}", full.getMessage());
            return new Making.NoRoom();
        } catch (StoreBehind | StoreUnavailable notNow) {
            LOG.info("No dump is made now: {}", notNow.getMessage());
            return new Making.Failed(String.valueOf(notNow.getMessage()));
        } catch (IOException | RuntimeException | Error failed) { // a full disk shows as an Error
            LOG.warn("A dump could not be made", failed);
            return new Making.Failed(String.valueOf(failed.getMessage()));
        } finally {
            clear();
            one.unlock();
        }
    }

    private Making make(long begun) throws IOException {
        var made = snapshots.read(this::made);
        if (made instanceof Making.Made(var written)) {
            var dump = folder.keep(written);
            LOG.info(
                    "Made a dump of {} datasets and {} statements at revision {} in {} ms",
                    dump.entries(),
                    dump.statements(),
                    dump.position(),
                    (System.nanoTime() - begun) / 1_000_000);
            return new Making.Made(dump);
        }
        return made;
    }

    private Making made(Snapshot snapshot) throws IOException {
        var same = folder.dumps().stream()
                .filter(it -> it.position().equals(snapshot.position()))
                .findFirst();
        return same.isPresent()
                ? new Making.Unchanged(same.get())
                : new Making.Made(making.write(snapshot, folder.begin(), List.of(DumpFormat.values())));
    }

    private void clear() {
        try {
            folder.clear();
            var barrier = log.lastHidden();
            var all = folder.dumps();
            for (int i = 0; i < all.size(); i++) {
                if (i >= KEPT || all.get(i).position().compareTo(barrier) < 0) {
                    folder.delete(all.get(i));
                }
            }
        } catch (IOException | RuntimeException notNow) {
            LOG.warn("Old dumps could not be deleted; the next dump tries again", notNow);
        }
        kept = folder.dumps();
    }

    private List<Dump> shown() {
        var all = kept;
        if (all.isEmpty()) {
            return all;
        }
        var barrier = log.lastHidden();
        return all.stream().filter(it -> it.position().compareTo(barrier) >= 0).toList();
    }

    /** Lets one that is being made give up, before the store it reads is closed; an interrupt would close its files. */
    @Override
    public void destroy() {
        ending = true;
        one.lock();
        try {
            LOG.debug("No dump is being made any more");
        } finally {
            one.unlock();
        }
    }
}
