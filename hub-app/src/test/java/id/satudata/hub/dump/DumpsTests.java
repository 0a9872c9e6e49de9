package id.satudata.hub.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.disk.DiskGuard;
import id.satudata.hub.disk.TestDisk;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.DumpFormat;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.store.CatalogSnapshots;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpsTests {

    private static final Sequence LATER = new Sequence(12);

    @TempDir
    private Path folder;

    private final TestDisk.Dial dial = new TestDisk.Dial();
    private final DiskGuard disk = new TestDisk().diskGuard(dial);
    private final Hiding log = new Hiding();
    private final Held store = new Held();

    /** A log in which something may have gone out of sight. */
    private static final class Hiding implements LogMoments {
        private Sequence hidden = Sequence.START;

        @Override
        public Instant recorded(Sequence position) {
            return Instant.EPOCH.plusSeconds(position.value());
        }

        @Override
        public Sequence lastHidden() {
            return hidden;
        }
    }

    /** A store with a few entries. */
    private static final class Held implements CatalogSnapshots, CatalogSnapshots.Snapshot {
        private Sequence position = new Sequence(7);
        private List<String> names = List.of("http://hub.test/a", "http://hub.test/b");
        private Runnable meanwhile = () -> {};

        @Override
        public <T> T read(Reading<T> reading) throws IOException {
            return reading.of(this);
        }

        @Override
        public Sequence position() {
            return position;
        }

        @Override
        public long entries() {
            return names.size();
        }

        @Override
        public void forEach(Visitor visitor) throws IOException {
            for (var name : names) {
                var graph = new ArrayList<Triple>();
                for (int i = 0; i < 40; i++) {
                    graph.add(Triple.create(
                            NodeFactory.createURI(name),
                            NodeFactory.createURI("http://hub.test/p" + i),
                            NodeFactory.createLiteralString("nilai " + i)));
                }
                Collections.shuffle(graph);
                visitor.take(Iri.of(name), graph);
            }
            meanwhile.run();
        }
    }

    @Test
    void makesEveryFormatWithItsChecksum() throws Exception {
        var dump = ((Making.Made) dumps().make()).dump();

        assertThat(dump.files()).extracting(DumpFile::format).containsExactly(DumpFormat.values());
        assertThat(dump.entries()).isEqualTo(2);
        assertThat(dump.statements()).isEqualTo(82);
        for (var file : dump.files()) {
            var bytes = Files.readAllBytes(placed(dump, file.format()));
            assertThat(bytes).hasSize((int) file.size());
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(file.hash().hex());
        }
        assertThat(text(placed(dump, DumpFormat.N_QUADS)).lines()).hasSize(82);
    }

    @Test
    void twoNodesMakeTheSameBytes(@TempDir Path other) {
        var one = ((Making.Made) dumps().make()).dump();
        var two = ((Making.Made) dumps(other).make()).dump();

        assertThat(one.files())
                .extracting(DumpFile::hash)
                .isEqualTo(two.files().stream().map(DumpFile::hash).toList());
    }

    @Test
    void writesNothingWhereNothingChanged() {
        var dumps = dumps();
        dumps.make();

        assertThat(dumps.make()).isInstanceOf(Making.Unchanged.class);
    }

    @Test
    void aHubThatStartsAgainFindsItsDumpsAndNothingUnfinished() throws Exception {
        dumps().make();
        Files.createDirectories(folder.resolve("9"));
        Files.writeString(folder.resolve("9/manifest"), "9 2026");

        assertThat(dumps().newest())
                .hasValueSatisfying(it -> assertThat(it.position()).isEqualTo(new Sequence(7)));
    }

    @Test
    void theNewestAndTheOneBeforeAreKept() {
        var dumps = dumps();
        for (long position = 7; position < 11; position++) {
            store.position = new Sequence(position);
            dumps.make();
        }

        assertThat(dumps.newest().orElseThrow().position()).isEqualTo(new Sequence(10));
        assertThat(dumps.at(new Sequence(9))).isPresent();
        assertThat(dumps.at(new Sequence(8))).isEmpty();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("9", "10");
    }

    @Test
    void whatNobodyMaySeeAnyMoreIsNotHandedOutAndSoonDeleted() {
        var dumps = dumps();
        dumps.make();

        log.hidden = LATER;
        assertThat(dumps.newest()).isEmpty();
        assertThat(dumps.at(new Sequence(7))).isEmpty();

        store.position = LATER;
        assertThat(dumps.make()).isInstanceOf(Making.Made.class);
        assertThat(dumps.newest()).isPresent();
        assertThat(folder.toFile().list()).containsExactly("12");
    }

    @Test
    void whatGoesOutOfSightWhileItIsWrittenIsNotHandedOut() {
        var dumps = dumps();
        store.meanwhile = () -> log.hidden = LATER;

        dumps.make();

        assertThat(dumps.newest()).isEmpty();
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void aDiskWithoutRoomIsLeftAlone() {
        dial.scarce();

        assertThat(dumps().make()).isInstanceOf(Making.NoRoom.class);
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void aDumpThatTheDiskHasNoRoomForIsGivenUpAndLeavesNothing() {
        var dumps = dumps();
        store.meanwhile = dial::scarce;

        assertThat(dumps.make()).isInstanceOf(Making.NoRoom.class);
        assertThat(dumps.newest()).isEmpty();
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void aHubThatEndsGivesUp() {
        var dumps = dumps();
        dumps.destroy();

        assertThat(dumps.make()).isInstanceOf(Making.Failed.class);
        assertThat(folder.toFile().list()).isEmpty();
    }

    private Dumps dumps() {
        return dumps(folder);
    }

    private Dumps dumps(Path place) {
        return new Dumps(store, log, disk, new TestDumps.Nothing(), place);
    }

    private Path placed(Dump dump, DumpFormat format) {
        return folder.resolve(dump.position().toString()).resolve(DumpFile.name(format));
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
