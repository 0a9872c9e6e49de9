package id.satudata.hub.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * A folder of backups in which one more is being made. It has another name until it is whole, so that an interrupted one
 * is never taken for a backup; the next run removes it.
 */
final class BackupPlace implements AutoCloseable {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'hub-'uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String WHOLE = "hub-\\d{8}T\\d{6}Z(-\\d+)?";
    private static final String UNFINISHED = ".unfinished";

    private final Path parent;
    private final FileChannel lock;
    private final Path whole;
    private final Path unfinished;

    private BackupPlace(Path parent, FileChannel lock, Path whole) throws IOException {
        this.parent = parent;
        this.lock = lock;
        this.whole = whole;
        this.unfinished = parent.resolve("." + whole.getFileName() + UNFINISHED);
    }

    static BackupPlace claim(Path parent, Instant at) throws IOException {
        OwnerOnly.folder(parent);
        var lock = lock(parent);
        try {
            var place = new BackupPlace(parent, lock, free(parent, NAME.format(at)));
            place.removeInterrupted();
            OwnerOnly.folder(place.unfinished);
            return place;
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private static FileChannel lock(Path parent) throws IOException {
        var channel = FileChannel.open(parent.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // another backup of this same hub
        }
        channel.close();
        throw BackupFailed.because("busy", parent);
    }

    private static Path free(Path parent, String name) {
        var place = parent.resolve(name);
        for (var i = 2; Files.exists(place); i++) {
            place = parent.resolve(name + "-" + i);
        }
        return place;
    }

    /** Nobody else is writing here: the lock is ours. */
    private void removeInterrupted() throws IOException {
        for (var left : children("\\.hub-.*\\.unfinished", parent)) {
            FileSystemUtils.deleteRecursively(left);
        }
    }

    Path folder() {
        return unfinished;
    }

    /** The newest whole backup beside this one. */
    Optional<Path> previous() throws IOException {
        return newest(parent);
    }

    static Optional<Path> newest(Path parent) throws IOException {
        return children(WHOLE, parent).stream()
                .filter(it -> Files.exists(it.resolve(Manifest.FILE)))
                .max(Comparator.comparing(it -> it.getFileName().toString()));
    }

    private static List<Path> children(String name, Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (var children = Files.list(parent)) {
            return children.filter(it -> it.getFileName().toString().matches(name))
                    .toList();
        }
    }

    /** Gives the backup its name; from then on it is one, also after a power failure. */
    Path finish() throws IOException {
        try (var all = Files.walk(unfinished)) {
            for (var folder : all.filter(Files::isDirectory).toList()) {
                OwnerOnly.force(folder);
            }
        }
        Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE);
        OwnerOnly.force(parent);
        return whole;
    }

    @Override
    public void close() throws IOException {
        try {
            FileSystemUtils.deleteRecursively(unfinished); // there is none when all went well
        } finally {
            lock.close();
        }
    }
}
