package id.satudata.hub.store;

import static id.satudata.hub.store.Revisions.IRIS;
import static id.satudata.hub.store.Revisions.publish;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StoreFolderTests {

    @TempDir
    private Path parent;

    @Test
    void createsFourQuadIndexes() {
        var folder = new StoreFolder(parent.resolve("rdf"));
        var dataset = folder.open();

        var indexes = TDBInternal.getDatasetGraphTDB(dataset).getStoreParams().getQuadIndexes();
        folder.close(dataset);

        assertThat(indexes).containsExactly("GSPO", "POSG", "OSPG", "SPOG");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 40, 400})
    void aTornJournalIsQuarantinedAndTheStoreStartsEmpty(int garbage) throws IOException {
        filledStore();
        Files.write(parent.resolve("rdf/Data-0001/journal.jrnl"), new byte[garbage], StandardOpenOption.APPEND);

        assertStartsEmptyAndRefills(1);
    }

    @Test
    void anIndexFileFullOfRubbishIsQuarantined() throws IOException {
        filledStore();
        overwrite("GSPO.idn");
        overwrite("prefixes.idn");

        assertStartsEmptyAndRefills(1);
    }

    @Test
    void everyQuarantinedStoreIsKept() throws IOException {
        Files.createDirectories(parent.resolve("rdf-quarantined-1"));
        filledStore();
        Files.write(parent.resolve("rdf/Data-0001/journal.jrnl"), new byte[9], StandardOpenOption.APPEND);

        assertStartsEmptyAndRefills(2);
    }

    @Test
    void aStoreThatKeepsFailingWithoutOutsideCauseIsQuarantined() throws IOException {
        try (var store = new RdfStore(new StoreFolder(parent.resolve("rdf")))) {
            var projection = new RdfProjection(store, IRIS);
            projection.apply(List.of(publish(1, "a", "Penduduk")));

            for (int attempt = 0; attempt < 3; attempt++) {
                assertThatThrownBy(() -> store.write(dataset -> {
                            throw new IllegalStateException("impossible block");
                        }))
                        .isInstanceOf(IOException.class);
            }

            assertThat(projection.position()).isEqualTo(Sequence.START);
            assertThat(parent.resolve("rdf-quarantined-1")).isDirectory();
        }
    }

    @Test
    void aFolderThatCannotBeCreatedIsNotQuarantined() throws IOException {
        Files.writeString(parent.resolve("file"), "in the way", UTF_8);

        assertThatThrownBy(() -> new StoreFolder(parent.resolve("file/rdf")).open())
                .isInstanceOf(StoreUnavailable.class);
    }

    private void filledStore() throws IOException {
        try (var store = new RdfStore(new StoreFolder(parent.resolve("rdf")))) {
            new RdfProjection(store, IRIS).apply(List.of(publish(1, "a", "Penduduk"), publish(2, "b", "Sekolah")));
        }
    }

    private void overwrite(String file) throws IOException {
        var path = parent.resolve("rdf/Data-0001").resolve(file);
        var rubbish = new byte[(int) Files.size(path)];
        java.util.Arrays.fill(rubbish, (byte) 0x5A);
        Files.write(path, rubbish);
    }

    private void assertStartsEmptyAndRefills(int quarantined) throws IOException {
        try (var store = new RdfStore(new StoreFolder(parent.resolve("rdf")))) {
            var projection = new RdfProjection(store, IRIS);
            assertThat(projection.position()).isEqualTo(Sequence.START);
            assertThat(parent.resolve("rdf-quarantined-" + quarantined)).isDirectory();

            projection.apply(List.of(publish(1, "a", "Penduduk"), publish(2, "b", "Sekolah")));
            assertThat(projection.position()).isEqualTo(new Sequence(2));
            assertThat(new StoredGraphs(store, IRIS).size()).isEqualTo(2);
        }
    }
}
