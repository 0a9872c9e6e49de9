package id.satudata.hub.dump;

import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * This node's dumps: a folder each, named by the last revision in it. A dump is written in a folder of another name, made
 * durable and then renamed; so a folder with a number is a whole dump, whenever the hub is killed.
 */
final class DumpFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DumpFolder.class);
    private static final String UNFINISHED = "unfinished";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Path folder;

    DumpFolder(Path folder) {
        this.folder = folder;
    }

    /** Whole dumps, the newest first. */
    List<Dump> dumps() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(it -> NUMBER.matcher(it.getFileName().toString()).matches())
                    .flatMap(it -> DumpManifest.read(it).stream())
                    .sorted(Comparator.comparing(Dump::position).reversed())
                    .toList();
        } catch (IOException unreadable) {
            LOG.warn("The folder of dumps {} cannot be read", folder, unreadable);
            return List.of();
        }
    }

    /** An empty folder to write into. */
    Path begin() throws IOException {
        clear();
        return Files.createDirectories(folder.resolve(UNFINISHED));
    }

    /** Makes what was written a dump, and says where its files are then. */
    Dump keep(Dump written) throws IOException {
        var unfinished = folder.resolve(UNFINISHED);
        force(DumpManifest.write(written, unfinished));
        force(unfinished);
        var place = place(written.position());
        FileSystemUtils.deleteRecursively(place); // one whose files were lost
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
        return new Dump(
                written.position(),
                written.changed(),
                written.entries(),
                written.statements(),
                written.files().stream().map(it -> it.in(place)).toList());
    }

    /** Removes what was begun and not finished. */
    void clear() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve(UNFINISHED));
    }

    void delete(Dump dump) throws IOException {
        FileSystemUtils.deleteRecursively(place(dump.position()));
    }

    private Path place(Sequence position) {
        return folder.resolve(position.toString());
    }

    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
