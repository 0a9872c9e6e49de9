package id.satudata.hub.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generations of a store: folders beside each other, of which a pointer file names the one in use. The pointer is
 * replaced in one step, so that whenever the hub is killed, the next one finds a whole store.
 */
final class Generations {

    private static final Logger log = LoggerFactory.getLogger(Generations.class);
    private static final String POINTER = "current";
    private static final String OPEN = "open";
    private static final String DAMAGED = "-damaged";
    private static final int DAMAGED_KEPT = 2;
    private static final Pattern NAME = Pattern.compile("gen-(\\d{4,9})");
    /** What a store consists of that was made before there were generations. */
    private static final String DATA = "Data-";

    private final Path root;

    Generations(Path root) {
        this.root = root;
    }

    /** The generation in use; a new and empty one where there is none. */
    StoreFolder current() {
        try {
            Files.createDirectories(root);
            var name = pointed();
            if (name.isEmpty()) {
                name = next();
                point(name);
            }
            var folder = Files.createDirectories(root.resolve(name));
            adopt(folder);
            return new StoreFolder(folder);
        } catch (IOException e) {
            throw new StoreUnavailable("The folder of the RDF store " + root + " cannot be used", e);
        }
    }

    /** A new and empty generation that is not in use. */
    StoreFolder another() throws IOException {
        return new StoreFolder(root.resolve(next()));
    }

    /** Puts a closed or open generation into use; its data must be on disk. */
    void use(StoreFolder generation) throws IOException {
        try (var folders = Files.find(generation.path(), 1, (_, it) -> it.isDirectory())) {
            folders.forEach(Generations::sync);
        }
        point(String.valueOf(generation.path().getFileName()));
    }

    /** Moves a closed generation aside; the next one in use is empty. */
    void quarantine(StoreFolder generation) {
        try {
            var damaged = generation.path();
            var aside = damaged.resolveSibling(damaged.getFileName() + DAMAGED);
            Files.move(damaged, aside);
            point(next());
            log.warn("The damaged RDF store was moved to {}; a new one is filled from the revision log", aside);
            var kept = folders(it -> it.endsWith(DAMAGED)).reversed();
            kept.stream().skip(DAMAGED_KEPT).forEach(Generations::delete);
        } catch (IOException e) {
            throw new StoreUnavailable("Cannot move the damaged RDF store in " + root + " aside", e);
        }
    }

    /** Deletes what is neither in use nor set aside, such as what a killed hub was filling. */
    void clear() throws IOException {
        var used = pointed();
        folders(it -> NAME.matcher(it).matches() && !it.equals(used)).forEach(Generations::delete);
    }

    /** Notes that the store is open; answers whether it was so before, because nobody closed it. */
    boolean takeUp() throws IOException {
        var note = root.resolve(OPEN);
        var before = Files.exists(note);
        if (!before) {
            Files.createFile(note);
            sync(root);
        }
        return before;
    }

    void layDown() {
        try {
            Files.deleteIfExists(root.resolve(OPEN));
        } catch (IOException e) {
            log.warn("Cannot note that the RDF store {} was closed; it is checked at the next start", root, e);
        }
    }

    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            log.warn("Cannot delete {}, which is no longer needed; it is tried again at the next start", folder, e);
        }
    }

    /** Empty where nothing sensible is written. */
    private String pointed() throws IOException {
        var pointer = root.resolve(POINTER);
        var name = Files.exists(pointer) ? Files.readString(pointer, UTF_8).strip() : "";
        return NAME.matcher(name).matches() ? name : "";
    }

    private void point(String name) throws IOException {
        var written = root.resolve(POINTER + ".new");
        Files.writeString(written, name + "\n", UTF_8);
        sync(written);
        Files.move(written, root.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
        sync(root);
    }

    private String next() throws IOException {
        var last = folders(_ -> true).stream()
                .map(it -> NAME.matcher(it.getFileName().toString()))
                .filter(it -> it.lookingAt())
                .mapToInt(it -> Integer.parseInt(it.group(1)))
                .max()
                .orElse(0);
        return "gen-%04d".formatted(last + 1);
    }

    /** Takes over a store that lies in the root itself; goes on where a killed hub stopped doing so. */
    private void adopt(Path generation) throws IOException {
        for (var data : folders(it -> it.startsWith(DATA))) {
            Files.move(data, generation.resolve(data.getFileName()));
            log.info("The RDF store {} was moved to {}", data, generation);
        }
    }

    /** By name, which is by age. */
    private List<Path> folders(Predicate<String> which) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(Files::isDirectory)
                    .filter(it -> which.test(String.valueOf(it.getFileName())))
                    .sorted()
                    .toList();
        }
    }

    /** A rename is on disk once its folder is. */
    private static void sync(Path path) {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            throw new StoreUnavailable("Cannot bring " + path + " to disk", e);
        }
    }
}
