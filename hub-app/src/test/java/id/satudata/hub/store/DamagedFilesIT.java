package id.satudata.hub.store;

import static id.satudata.hub.store.Revisions.publish;
import static id.satudata.hub.store.Revisions.withdraw;
import static id.satudata.hub.store.Stores.content;
import static id.satudata.hub.store.Stores.follow;
import static id.satudata.hub.store.Stores.latest;
import static id.satudata.hub.store.Stores.publicView;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happened to any file of a store: once the engine has done its work, the store says what the log says. */
final class DamagedFilesIT {

    private static final List<Revision> LOG = log();

    @TempDir
    private Path parent;

    enum Damage {
        CUT_IN_HALF {
            @Override
            byte[] of(byte[] content) {
                return Arrays.copyOf(content, content.length / 2);
            }
        },
        ZEROED {
            @Override
            byte[] of(byte[] content) {
                return new byte[content.length];
            }
        },
        TORN {
            @Override
            byte[] of(byte[] content) {
                return Arrays.copyOf(Arrays.copyOf(content, content.length / 2), content.length);
            }
        },
        RUBBISH {
            @Override
            byte[] of(byte[] content) {
                var rubbish = content.clone();
                new Random(content.length).nextBytes(rubbish);
                return rubbish;
            }
        };

        abstract byte[] of(byte[] content);
    }

    @ParameterizedTest
    @EnumSource
    void everyDamagedFileEndsInTheRightContent(Damage damage) throws IOException {
        var expected = contentOfAWholeStore();
        var wrong = new ArrayList<String>();
        var whole = filesOfAStore();
        for (var victim : damageable(whole)) {
            var file = victim.getKey();
            var root = parent.resolve(damage + "-" + file.getFileName());
            for (var it : whole.entrySet()) {
                it.getValue().write(root.resolve(it.getKey()));
            }
            Files.write(root.resolve("open"), new byte[0]);
            Files.write(root.resolve(file), damage.of(victim.getValue().used()));
            if (!settles(root, expected)) {
                wrong.add(file.toString());
            }
            Generations.delete(root);
        }

        assertThat(wrong).isEmpty();
    }

    private static List<Revision> log() {
        var log = new ArrayList<Revision>();
        IntStream.rangeClosed(1, 120).forEach(it -> log.add(publish(it, "e" + it, "Data " + it, "desa", "kata " + it)));
        IntStream.rangeClosed(121, 130)
                .forEach(it -> log.add(publish(it, "e" + (it - 120), "Data baru " + it, "desa")));
        log.add(withdraw(131, "e20"));
        return log;
    }

    private static void fill(Path root) throws IOException {
        try (var store = RdfStore.in(root)) {
            follow(publicView(store), LOG.subList(0, 120));
            follow(publicView(store), LOG);
        }
    }

    private Set<Quad> contentOfAWholeStore() throws IOException {
        var root = parent.resolve("whole");
        fill(root);
        try (var store = RdfStore.in(root)) {
            return content(store);
        }
    }

    private SortedMap<Path, StoredFile> filesOfAStore() throws IOException {
        var root = parent.resolve("whole");
        var stored = new TreeMap<Path, StoredFile>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                stored.put(root.relativize(file), StoredFile.read(file));
            }
        }
        return stored;
    }

    private static List<Map.Entry<Path, StoredFile>> damageable(SortedMap<Path, StoredFile> whole) {
        return whole.entrySet().stream()
                .filter(it ->
                        it.getKey().startsWith("gen-0001") && it.getValue().size() > 0)
                .toList();
    }

    /**
     * A file of a sound store.
     *
     * @param used what is in use of it; the rest are zeros in reserve
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record StoredFile(byte[] used, long size) {

        static StoredFile read(Path file) throws IOException {
            var content = Files.readAllBytes(file);
            var used = content.length;
            while (used > 0 && content[used - 1] == 0) {
                used--;
            }
            return new StoredFile(Arrays.copyOf(content, used), content.length);
        }

        void write(Path file) throws IOException {
            Files.createDirectories(file.getParent());
            Files.write(file, used);
            try (var open = new RandomAccessFile(file.toFile(), "rw")) {
                open.setLength(size);
            }
        }
    }

    /** Does what the engine does: follows, rebuilds where it should, compares and repairs. */
    private static boolean settles(Path root, Set<Quad> expected) throws IOException {
        try (var store = RdfStore.in(root)) {
            var view = publicView(store);
            for (int round = 0; round < 12; round++) {
                if (round(view) && content(store).equals(expected)) {
                    return store.read(Soundness::fault).isEmpty();
                }
            }
            return false;
        }
    }

    private static boolean round(RdfProjection view) {
        try {
            follow(view, LOG);
            if (view.reasonToRebuild().isPresent()) {
                rebuild(view);
            }
            var differing = view.compare(latest(LOG));
            if (!differing.isEmpty()) {
                view.repair(latest(LOG));
            }
            return differing.isEmpty() && view.position().equals(new Sequence(LOG.size()));
        } catch (IOException | RuntimeException | UnprojectableRevision triedAgain) {
            return false;
        }
    }

    private static void rebuild(RdfProjection view) throws IOException, UnprojectableRevision {
        try (var successor = view.successor().orElseThrow()) {
            successor.load(latest(LOG));
            successor.loaded(new Sequence(LOG.size()));
            successor.takeOver(0);
        }
    }
}
