package id.satudata.hub.store;

import static id.satudata.hub.store.Revisions.publish;
import static id.satudata.hub.store.Stores.follow;
import static id.satudata.hub.store.Stores.publicView;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RdfStoreTests {

    @TempDir
    private Path parent;

    private Path root;

    @BeforeEach
    void choose() {
        root = parent.resolve("rdf");
    }

    @Test
    void createsFourQuadIndexes() {
        try (var store = RdfStore.in(root)) {
            var indexes = TDBInternal.getDatasetGraphTDB(store.opened().dataset())
                    .getStoreParams()
                    .getQuadIndexes();

            assertThat(indexes).containsExactly("GSPO", "GPOS", "POSG", "SPOG");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 40, 400})
    void aTornJournalIsQuarantinedAndTheStoreStartsEmpty(int garbage) throws IOException {
        filledStore();
        Files.write(root.resolve("gen-0001/Data-0001/journal.jrnl"), new byte[garbage], StandardOpenOption.APPEND);

        try (var store = RdfStore.in(root)) {
            assertThat(publicView(store).position()).isEqualTo(Sequence.START);
            assertThat(root.resolve("gen-0001-damaged")).isDirectory();

            follow(publicView(store), publish(1, "a", "Penduduk"), publish(2, "b", "Sekolah"));
            assertThat(publicView(store).position()).isEqualTo(new Sequence(2));
        }
    }

    @Test
    void whatIsToBlameItselfReachesTheEngineAndTheStoreStays() throws IOException {
        try (var store = RdfStore.in(root)) {
            follow(publicView(store), publish(1, "a", "Penduduk"));

            for (int attempt = 0; attempt < 5; attempt++) {
                failAsRevision(store);
            }

            assertThat(publicView(store).position()).isEqualTo(new Sequence(1));
            follow(publicView(store), publish(2, "b", "Sekolah"));
            assertThat(publicView(store).position()).isEqualTo(new Sequence(2));
        }
    }

    @Test
    void aStoreThatKeepsFailingWithoutOutsideCauseIsQuarantined() throws IOException {
        try (var store = RdfStore.in(root)) {
            follow(publicView(store), publish(1, "a", "Penduduk"));

            for (int attempt = 0; attempt < 7; attempt++) {
                failAsRevision(store);
            }
            assertThatThrownBy(() -> store.write(RdfStoreTests::impossible)).isInstanceOf(IOException.class);

            assertThat(publicView(store).position()).isEqualTo(Sequence.START);
            assertThat(root.resolve("gen-0001-damaged")).isDirectory();
        }
    }

    @Test
    void aStoreThatCannotBeReadIsQuarantined() throws IOException {
        try (var store = RdfStore.in(root)) {
            follow(publicView(store), publish(1, "a", "Penduduk"));

            assertThatThrownBy(() -> store.inspect(_ -> {
                        throw new IllegalStateException("impossible block");
                    }))
                    .isInstanceOf(IOException.class);

            assertThat(publicView(store).position()).isEqualTo(Sequence.START);
            assertThat(root.resolve("gen-0001-damaged")).isDirectory();
        }
    }

    @Test
    void aDiskInTroubleIsNoDamage() throws IOException {
        try (var store = RdfStore.in(root)) {
            follow(publicView(store), publish(1, "a", "Penduduk"));

            for (int attempt = 0; attempt < 20; attempt++) {
                assertThatThrownBy(() -> store.write(_ -> {
                            throw new InternalError("disk full");
                        }))
                        .isInstanceOf(IOException.class);
            }

            assertThat(publicView(store).position()).isEqualTo(new Sequence(1));
        }
    }

    @Test
    void aFolderThatCannotBeCreatedIsNotQuarantined() throws IOException {
        Files.writeString(parent.resolve("file"), "in the way", UTF_8);

        assertThatThrownBy(() -> RdfStore.in(parent.resolve("file/rdf"))).isInstanceOf(StoreUnavailable.class);
    }

    private void filledStore() throws IOException {
        try (var store = RdfStore.in(root)) {
            follow(publicView(store), publish(1, "a", "Penduduk"), publish(2, "b", "Sekolah"));
        }
    }

    private static void failAsRevision(RdfStore store) {
        assertThatThrownBy(() -> store.write(RdfStoreTests::impossible))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("impossible revision");
    }

    private static void impossible(DatasetGraph dataset) {
        dataset.clear();
        throw new IllegalStateException("impossible revision");
    }
}
