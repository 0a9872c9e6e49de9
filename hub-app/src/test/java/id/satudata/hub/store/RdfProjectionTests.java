package id.satudata.hub.store;

import static id.satudata.hub.store.Revisions.IRIS;
import static id.satudata.hub.store.Revisions.entry;
import static id.satudata.hub.store.Revisions.publish;
import static id.satudata.hub.store.Revisions.revision;
import static id.satudata.hub.store.Revisions.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RdfProjectionTests {

    @TempDir
    private Path folder;

    private RdfStore store;
    private RdfProjection projection;
    private StoredGraphs graphs;

    @BeforeEach
    void open() {
        store = new RdfStore(new StoreFolder(folder.resolve("rdf")));
        projection = new RdfProjection(store, IRIS);
        graphs = new StoredGraphs(store, IRIS);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void startsBeforeTheFirstRevision() throws IOException {
        assertThat(projection.position()).isEqualTo(Sequence.START);
        assertThat(graphs.size()).isZero();
    }

    @Test
    void keepsOneGraphForEachEntryAndItsPosition() throws IOException {
        projection.apply(List.of(publish(1, "a", "Penduduk"), publish(2, "b", "Sekolah")));

        assertThat(projection.position()).isEqualTo(new Sequence(2));
        assertThat(graphs.size()).isEqualTo(2);
        assertThat(graphs.graph(entry("a")).map(Graph::size)).contains(2);
        assertThat(graphs.graph(entry("c"))).isEmpty();
    }

    @Test
    void onlyTheLastRevisionOfAnEntryInABatchCounts() throws IOException {
        projection.apply(List.of(publish(1, "a", "Lama"), publish(2, "a", "Baru")));

        assertThat(titles("a")).containsExactly("Baru");
        assertThat(graphs.size()).isEqualTo(1);
    }

    @Test
    void withdrawalRemovesTheGraph() throws IOException {
        projection.apply(List.of(publish(1, "a", "Penduduk"), publish(2, "b", "Sekolah")));
        projection.apply(List.of(withdraw(3, "a"), withdraw(4, "c")));

        assertThat(graphs.graph(entry("a"))).isEmpty();
        assertThat(graphs.size()).isEqualTo(1);
        assertThat(projection.position()).isEqualTo(new Sequence(4));
    }

    @Test
    void takingInTheSameRevisionsAgainChangesNothing() throws IOException {
        var batch = List.of(publish(1, "a", "Penduduk"), publish(2, "a", "Penduduk 2025"));
        projection.apply(batch);
        projection.apply(batch.subList(0, 1));
        projection.apply(batch);

        assertThat(titles("a")).containsExactly("Penduduk 2025");
        assertThat(graphs.size()).isEqualTo(1);
        assertThat(projection.position()).isEqualTo(new Sequence(2));
    }

    @Test
    void refusesRevisionsThatLeaveAHole() throws IOException {
        projection.apply(List.of(publish(1, "a", "Penduduk")));

        assertThatThrownBy(() -> projection.apply(List.of(publish(3, "b", "Sekolah"))))
                .isInstanceOf(IOException.class);
        assertThat(projection.position()).isEqualTo(new Sequence(1));
    }

    @Test
    void keepsDataAndPositionOverAReopening() throws IOException {
        projection.apply(List.of(publish(1, "a", "Penduduk")));
        store.close();
        open();

        assertThat(projection.position()).isEqualTo(new Sequence(1));
        assertThat(titles("a")).containsExactly("Penduduk");
    }

    @Test
    void aRevisionThatIsNoRdfIsABugAndChangesNothing() throws IOException {
        var broken = revision(2, "b", RevisionKind.PUBLISH, Bytes.utf8("<http://x> not N-Quads"));

        assertThatThrownBy(() -> projection.apply(List.of(publish(1, "a", "Penduduk"), broken)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Revision 2");
        assertThat(projection.position()).isEqualTo(Sequence.START);
    }

    @Test
    void aFailedWriteLeavesTheOldStateAndTheNextOneWorks() throws IOException {
        projection.apply(List.of(publish(1, "a", "Penduduk")));

        assertThatThrownBy(() -> store.write(dataset -> {
                    new Standing(new Sequence(99), 99).write(dataset);
                    throw new InternalError("disk full");
                }))
                .isInstanceOf(IOException.class);

        assertThat(projection.position()).isEqualTo(new Sequence(1));
        projection.apply(List.of(publish(2, "b", "Sekolah")));
        store.close();
        open();
        assertThat(projection.position()).isEqualTo(new Sequence(2));
        assertThat(graphs.size()).isEqualTo(2);
    }

    @Test
    void aStoreThatLostItsFilesIsOpenedAgain() throws IOException {
        projection.apply(List.of(publish(1, "a", "Penduduk")));

        assertThatThrownBy(() -> store.write(dataset -> {
                    Thread.currentThread().interrupt();
                    dataset.find().forEachRemaining(_ -> {});
                    new Standing(new Sequence(99), 99).write(dataset);
                }))
                .isInstanceOf(IOException.class);
        assertThat(Thread.interrupted()).isTrue();

        projection.apply(List.of(publish(2, "b", "Sekolah")));
        assertThat(projection.position()).isEqualTo(new Sequence(2));
        assertThat(titles("a")).containsExactly("Penduduk");
    }

    @Test
    void handsOverGraphsInTheGivenOrder() throws IOException {
        var keys = IntStream.rangeClosed(1, 250).mapToObj(Integer::toString).toList();
        projection.apply(keys.stream()
                .map(it -> publish(Long.parseLong(it), it, "Data " + it))
                .toList());
        var wanted =
                new ArrayList<>(keys.reversed().stream().map(Revisions::entry).toList());
        wanted.add(10, entry("unknown"));

        var seen = new ArrayList<>();
        graphs.forEach(wanted, (entry, graph) -> seen.add(entry));

        wanted.remove(10);
        assertThat(seen).isEqualTo(wanted);
    }

    private List<String> titles(String key) {
        return graphs.graph(entry(key))
                .map(it -> it.stream(Node.ANY, DCTerms.title.asNode(), Node.ANY)
                        .map(triple -> triple.getObject().getLiteralLexicalForm())
                        .toList())
                .orElseGet(List::of);
    }
}
