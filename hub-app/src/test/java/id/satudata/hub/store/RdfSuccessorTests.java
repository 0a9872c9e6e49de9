package id.satudata.hub.store;

import static id.satudata.hub.store.Revisions.entry;
import static id.satudata.hub.store.Revisions.publish;
import static id.satudata.hub.store.Revisions.revision;
import static id.satudata.hub.store.Revisions.withdraw;
import static id.satudata.hub.store.Stores.content;
import static id.satudata.hub.store.Stores.follow;
import static id.satudata.hub.store.Stores.latest;
import static id.satudata.hub.store.Stores.publicView;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.projection.Batch;
import id.satudata.hub.projection.Successor;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RdfSuccessorTests {

    private static final List<Revision> LOG = List.of(
            publish(1, "a", "Penduduk", "desa"),
            publish(2, "b", "Sekolah"),
            publish(3, "c", "Jalan"),
            withdraw(4, "b"),
            publish(5, "a", "Penduduk 2025", "desa"));

    private static final Executor THREADS = it -> Thread.ofPlatform().start(it);

    @TempDir
    private Path parent;

    private Path root;
    private RdfStore store;
    private RdfProjection view;

    @BeforeEach
    void open() throws IOException {
        root = parent.resolve("rdf");
        store = RdfStore.in(root);
        view = publicView(store);
        follow(view, LOG);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRebuiltStoreHoldsTheSameInFourIndexes() throws Exception {
        var before = content(store);

        rebuild(LOG);

        assertThat(content(store)).isEqualTo(before);
        assertThat(view.position()).isEqualTo(new Sequence(5));
        assertThat(new StoredGraphs(store, Revisions.IRIS).size()).isEqualTo(2);
        assertThat(store.read(Soundness::fault)).isEmpty();
        assertThat(TDBInternal.getDatasetGraphTDB(store.opened().dataset())
                        .getStoreParams()
                        .getQuadIndexes())
                .containsExactly("GSPO", "GPOS", "POSG", "SPOG");
        assertThat(folders()).containsExactly("gen-0002");
    }

    @Test
    void aRebuiltStoreIsFollowedAndOutlivesAReopening() throws Exception {
        rebuild(LOG);
        follow(view, publish(6, "d", "Padi"));
        store.close();

        store = RdfStore.in(root);
        view = publicView(store);
        assertThat(view.position()).isEqualTo(new Sequence(6));
        assertThat(view.compare(List.of(publish(6, "d", "Padi"), LOG.getLast())))
                .isEmpty();
    }

    @Test
    void whatHappensMeanwhileIsCaughtUpWith() throws Exception {
        try (var successor = view.successor().orElseThrow()) {
            successor.load(latest(LOG));
            successor.loaded(new Sequence(5));
            follow(view, publish(6, "c", "Jembatan"));
            successor.apply(new Batch(new Sequence(5), new Sequence(6), List.of(publish(6, "c", "Jembatan")), 0));
            successor.takeOver(0);
        }

        assertThat(view.position()).isEqualTo(new Sequence(6));
        assertThat(view.compare(List.of(publish(6, "c", "Jembatan"), LOG.getLast())))
                .isEmpty();
    }

    @Test
    void oneThatDoesNotTakeOverLeavesNothingBehind() throws Exception {
        try (var successor = view.successor().orElseThrow()) {
            successor.load(latest(LOG));
        }
        try (var successor = view.successor().orElseThrow()) {
            successor.load(latest(LOG));
            successor.loaded(new Sequence(5));
        }
        view.successor().orElseThrow().close();

        assertThat(folders()).containsExactly("gen-0001");
        assertThat(view.position()).isEqualTo(new Sequence(5));
    }

    @Test
    void aRevisionThatIsNoRdfIsNamedAndLoadingGoesOn() throws Exception {
        var broken = revision(7, "x", RevisionKind.PUBLISH, Bytes.utf8("<http://x> not N-Quads"));
        try (var successor = view.successor().orElseThrow()) {
            assertThatThrownBy(() -> successor.load(List.of(LOG.getLast(), broken)))
                    .isInstanceOfSatisfying(
                            UnprojectableRevision.class,
                            it -> assertThat(it.sequence()).isEqualTo(new Sequence(7)));
            successor.load(List.of(LOG.getLast()));
            successor.loaded(new Sequence(7));
            successor.takeOver(0);
        }

        assertThat(new StoredGraphs(store, Revisions.IRIS).graph(entry("a"))).isPresent();
        assertThat(new StoredGraphs(store, Revisions.IRIS).size()).isEqualTo(1);
    }

    @Test
    void whoReadsTheOldStoreEndsWithItWhileOthersReadTheNewOne() throws Exception {
        var reading = new CountDownLatch(1);
        var swapped = new CountDownLatch(1);
        var old = CompletableFuture.supplyAsync(
                () -> store.read(dataset -> {
                    reading.countDown();
                    await(swapped);
                    return Iter.count(dataset.find());
                }),
                THREADS);
        reading.await();

        var rebuilding = CompletableFuture.runAsync(() -> rebuild(List.of()), THREADS);
        Awaitility.await().until(() -> view.position().equals(Sequence.START));
        swapped.countDown();

        assertThat(old.get()).isEqualTo(5);
        rebuilding.get();
        assertThat(folders()).containsExactly("gen-0002");
    }

    @Test
    void killedBeforeTheSwapTheOldStoreOpens() throws Exception {
        var successor = view.successor().orElseThrow();
        successor.load(latest(LOG));
        successor.loaded(new Sequence(5));
        var killed = snapshot("before");
        successor.close();

        assertOpensWhole(killed, "gen-0001");
    }

    @Test
    void killedAfterTheSwapTheNewStoreOpens() throws Exception {
        var successor = view.successor().orElseThrow();
        successor.load(latest(LOG));
        successor.loaded(new Sequence(5));
        var killed = snapshot("after");
        Files.writeString(killed.resolve("current"), "gen-0002\n");
        successor.close();

        assertOpensWhole(killed, "gen-0002");
    }

    @Test
    void killedWhileItWroteThePointerTheOldStoreOpens() throws Exception {
        var killed = snapshot("torn");
        Files.writeString(killed.resolve("current.new"), "gen-00");

        assertOpensWhole(killed, "gen-0001");
    }

    private void assertOpensWhole(Path killed, String generation) throws IOException {
        try (var opened = RdfStore.in(killed)) {
            assertThat(opened.opened().folder().path()).hasFileName(generation);
            assertThat(content(opened)).isEqualTo(content(store));
            assertThat(opened.read(Soundness::fault)).isEmpty();
            assertThat(opened.wasLeftOpen()).isTrue();
            assertThat(folders(killed)).containsExactly(generation);
        }
    }

    /** What a kill would leave on disk now. */
    private Path snapshot(String name) throws IOException {
        var copy = parent.resolve(name);
        try (var files = Files.walk(root)) {
            for (var file : files.toList()) {
                if (!file.endsWith("tdb.lock")) {
                    Files.copy(file, copy.resolve(root.relativize(file).toString()));
                }
            }
        }
        return copy;
    }

    private void rebuild(List<Revision> log) {
        try (var successor = view.successor().orElseThrow()) {
            load(successor, log);
            successor.takeOver(0);
        } catch (IOException | UnprojectableRevision e) {
            throw new IllegalStateException(e);
        }
    }

    private static void load(Successor successor, List<Revision> log) throws IOException, UnprojectableRevision {
        successor.load(latest(log));
        successor.loaded(new Sequence(log.size()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> folders() throws IOException {
        return folders(root);
    }

    private static List<String> folders(Path root) throws IOException {
        try (var files = Files.list(root)) {
            return files.filter(Files::isDirectory)
                    .map(it -> String.valueOf(it.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
