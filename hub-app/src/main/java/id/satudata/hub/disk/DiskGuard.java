package id.satudata.hub.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what may be written, before a disk is full. Cheap enough to be asked before every write: the file systems are
 * asked once a second. Whoever is told no stops before it began; what is under way has the margin to end in.
 */
public final class DiskGuard {

    private static final Logger LOG = LoggerFactory.getLogger(DiskGuard.class);
    private static final Comparator<DiskSpace> WORST_LAST = Comparator.comparing(DiskSpace::state)
            .thenComparing(Comparator.comparingLong(DiskSpace::free).reversed());

    private final DiskProperties properties;
    private final FileSystems fileSystems;
    private final LongSupplier nanos;
    private volatile Looked looked;

    DiskGuard(DiskProperties properties, FileSystems fileSystems, LongSupplier nanos) {
        this.properties = properties;
        this.fileSystems = fileSystems;
        this.nanos = nanos;
        this.looked = new Looked(look(), nanos.getAsLong());
        if (looked.scarcest().state() != DiskState.AMPLE) {
            report(looked.scarcest());
        }
    }

    private record Looked(List<DiskSpace> spaces, long at) {

        DiskSpace scarcest() {
            return spaces.stream().max(WORST_LAST).orElseThrow();
        }
    }

    /** The folder that has least room, and what that allows. */
    public DiskSpace scarcest() {
        return current().scarcest();
    }

    /** Every watched folder. */
    public List<DiskSpace> spaces() {
        return current().spaces();
    }

    /** Whether files may be taken. */
    public boolean admitsUploads() {
        return scarcest().state() == DiskState.AMPLE;
    }

    /** Whether anything may be written. */
    public boolean admitsWrites() {
        return scarcest().state() != DiskState.NO_WRITES;
    }

    private Looked current() {
        var last = looked;
        if (nanos.getAsLong() - last.at() < properties.remembered().toNanos()) {
            return last;
        }
        var next = new Looked(look(), nanos.getAsLong());
        looked = next;
        if (last.scarcest().state() != next.scarcest().state()) {
            report(next.scarcest());
        }
        return next;
    }

    private static void report(DiskSpace now) {
        switch (now.state()) {
            case AMPLE -> LOG.info("{} has room again: {} MB free", now.folder(), now.free() >> 20);
            case NO_UPLOADS -> LOG.warn("{} has {} MB free: no files are taken", now.folder(), now.free() >> 20);
            case NO_WRITES -> LOG.error("{} has {} MB free: nothing is written", now.folder(), now.free() >> 20);
        }
    }

    private List<DiskSpace> look() {
        return properties.paths().stream().map(this::space).toList();
    }

    /** A file system that does not answer is not trusted with a write. */
    private DiskSpace space(Path folder) {
        try {
            var room = fileSystems.room(existing(folder));
            return new DiskSpace(folder, room.free(), room.total(), properties.allows(room.free(), room.total()));
        } catch (IOException e) {
            LOG.debug("The file system of {} does not say how much room it has", folder, e);
            return new DiskSpace(folder, 0, 0, DiskState.NO_WRITES);
        }
    }

    private static Path existing(Path folder) {
        return Stream.iterate(folder, it -> it != null, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElse(folder);
    }
}
