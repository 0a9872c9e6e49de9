package id.satudata.hub.store;

import static id.satudata.hub.store.Revisions.publish;
import static id.satudata.hub.store.Stores.follow;
import static id.satudata.hub.store.Stores.publicView;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GenerationsTests {

    @TempDir
    private Path root;

    private Generations generations;

    @BeforeEach
    void begin() {
        generations = new Generations(root);
    }

    @Test
    void beginsWithTheFirstAndStaysThere() throws IOException {
        assertThat(name(generations.current())).isEqualTo("gen-0001");
        assertThat(name(new Generations(root).current())).isEqualTo("gen-0001");
    }

    @Test
    void anotherIsNotInUseBeforeItIsPutIntoUse() throws IOException {
        generations.current();
        var another = made(generations.another());

        assertThat(name(generations.current())).isEqualTo("gen-0001");
        generations.use(another);
        assertThat(name(generations.current())).isEqualTo("gen-0002");
    }

    @Test
    void aStoreInTheOldPlaceIsTakenOver() throws IOException {
        try (var store = RdfStore.in(root)) {
            follow(publicView(store), publish(1, "a", "Penduduk"));
        }
        Files.move(root.resolve("gen-0001/Data-0001"), root.resolve("Data-0001"));
        Generations.delete(root.resolve("gen-0001"));
        Files.delete(root.resolve("current"));
        Files.writeString(root.resolve("tdb.lock"), "", UTF_8);

        try (var store = RdfStore.in(root)) {
            assertThat(publicView(store).position()).isEqualTo(new Sequence(1));
            assertThat(root.resolve("Data-0001")).doesNotExist();
        }
    }

    @Test
    void aTakingOverThatWasInterruptedGoesOn() throws IOException {
        try (var store = RdfStore.in(root)) {
            follow(publicView(store), publish(1, "a", "Penduduk"));
        }
        Files.move(root.resolve("gen-0001/Data-0001"), root.resolve("Data-0001"));

        try (var store = RdfStore.in(root)) {
            assertThat(publicView(store).position()).isEqualTo(new Sequence(1));
        }
    }

    @Test
    void twoDamagedOnesAreKept() throws IOException {
        for (int time = 0; time < 4; time++) {
            generations.quarantine(made(generations.current()));
        }

        assertThat(folders()).containsExactly("gen-0003-damaged", "gen-0004-damaged");
        assertThat(name(generations.current())).isEqualTo("gen-0005");
    }

    @Test
    void leftoversAreCleared() throws IOException {
        generations.use(made(generations.another()));
        made(generations.another());
        made(generations.another());

        generations.clear();

        assertThat(folders()).containsExactly("gen-0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gen-", "../elsewhere", "gen-0001\0"})
    void aPointerThatMakesNoSenseMeansAnEmptyStore(String pointer) throws IOException {
        made(generations.current());
        Files.writeString(root.resolve("current"), pointer, UTF_8);

        assertThat(name(generations.current())).isEqualTo("gen-0002");
    }

    @Test
    void aPointerToNothingMeansAnEmptyStore() throws IOException {
        Files.writeString(root.resolve("current"), "gen-0007\n", UTF_8);

        try (var store = RdfStore.in(root)) {
            assertThat(publicView(store).position()).isEqualTo(Sequence.START);
            assertThat(name(generations.another())).isEqualTo("gen-0008");
        }
    }

    private static StoreFolder made(StoreFolder generation) throws IOException {
        Files.createDirectories(generation.path().resolve("Data-0001"));
        return generation;
    }

    private static String name(StoreFolder generation) {
        return generation.path().getFileName().toString();
    }

    private List<String> folders() throws IOException {
        try (var files = Files.list(root)) {
            return files.filter(Files::isDirectory)
                    .map(it -> it.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
