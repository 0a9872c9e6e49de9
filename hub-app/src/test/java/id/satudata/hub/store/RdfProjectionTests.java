package id.satudata.hub.store;

import static id.satudata.hub.store.Revisions.IRIS;
import static id.satudata.hub.store.Revisions.entry;
import static id.satudata.hub.store.Revisions.publish;
import static id.satudata.hub.store.Revisions.revision;
import static id.satudata.hub.store.Revisions.saying;
import static id.satudata.hub.store.Revisions.withdraw;
import static id.satudata.hub.store.Stores.follow;
import static id.satudata.hub.store.Stores.mismatch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.projection.Batch;
import id.satudata.hub.projection.Readings;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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
        store = RdfStore.in(folder.resolve("rdf"));
        projection = Stores.publicView(store);
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
        follow(projection, publish(1, "a", "Penduduk"), publish(2, "b", "Sekolah"));

        assertThat(projection.position()).isEqualTo(new Sequence(2));
        assertThat(graphs.size()).isEqualTo(2);
        assertThat(graphs.graph(entry("a")).map(Graph::size)).contains(2);
        assertThat(graphs.graph(entry("c"))).isEmpty();
    }

    @Test
    void onlyTheLastRevisionOfAnEntryInABatchCounts() throws IOException {
        follow(projection, publish(1, "a", "Lama"), publish(2, "a", "Baru"));

        assertThat(titles("a")).containsExactly("Baru");
        assertThat(graphs.size()).isEqualTo(1);
    }

    @Test
    void withdrawalRemovesTheGraph() throws IOException {
        follow(projection, publish(1, "a", "Penduduk"), publish(2, "b", "Sekolah"));
        follow(projection, withdraw(3, "a"), withdraw(4, "c"));

        assertThat(graphs.graph(entry("a"))).isEmpty();
        assertThat(graphs.size()).isEqualTo(1);
        assertThat(projection.position()).isEqualTo(new Sequence(4));
    }

    @Test
    void takingInTheSameRevisionsAgainChangesNothing() throws IOException {
        var batch = List.of(publish(1, "a", "Penduduk"), publish(2, "a", "Penduduk 2025"));
        follow(projection, batch);
        follow(projection, batch.subList(0, 1));
        follow(projection, batch);

        assertThat(titles("a")).containsExactly("Penduduk 2025");
        assertThat(graphs.size()).isEqualTo(1);
        assertThat(projection.position()).isEqualTo(new Sequence(2));
    }

    @Test
    void refusesAStepThatDoesNotBeginAtItsPosition() throws IOException {
        follow(projection, publish(1, "a", "Penduduk"));

        assertThatThrownBy(() -> projection.apply(
                        new Batch(new Sequence(2), new Sequence(3), List.of(publish(3, "b", "Sekolah")), 0)))
                .isInstanceOf(IOException.class);
        assertThat(projection.position()).isEqualTo(new Sequence(1));
    }

    @Test
    void keepsDataAndPositionOverAReopening() throws IOException {
        follow(projection, publish(1, "a", "Penduduk"));
        store.close();
        open();

        assertThat(projection.position()).isEqualTo(new Sequence(1));
        assertThat(titles("a")).containsExactly("Penduduk");
    }

    @Test
    void aRevisionThatIsNoRdfIsNamedAndChangesNothing() throws IOException {
        var broken = revision(2, "b", RevisionKind.PUBLISH, Bytes.utf8("<http://x> not N-Quads"));

        assertThatThrownBy(() -> projection.apply(
                        new Batch(Sequence.START, new Sequence(2), List.of(publish(1, "a", "Penduduk"), broken), 0)))
                .isInstanceOfSatisfying(
                        UnprojectableRevision.class,
                        it -> assertThat(it.sequence()).isEqualTo(new Sequence(2)));
        assertThat(projection.position()).isEqualTo(Sequence.START);
    }

    @Test
    void aFailedWriteLeavesTheOldStateAndTheNextOneWorks() throws IOException {
        follow(projection, publish(1, "a", "Penduduk"));

        assertThatThrownBy(() -> store.write(dataset -> {
                    new Standing(new Sequence(99), 99).write(dataset);
                    throw new InternalError("disk full");
                }))
                .isInstanceOf(IOException.class);

        assertThat(projection.position()).isEqualTo(new Sequence(1));
        follow(projection, publish(2, "b", "Sekolah"));
        store.close();
        open();
        assertThat(projection.position()).isEqualTo(new Sequence(2));
        assertThat(graphs.size()).isEqualTo(2);
    }

    @Test
    void aStoreThatLostItsFilesIsOpenedAgain() throws IOException {
        follow(projection, publish(1, "a", "Penduduk"));

        assertThatThrownBy(() -> store.write(dataset -> {
                    Thread.currentThread().interrupt();
                    dataset.find().forEachRemaining(_ -> {});
                    new Standing(new Sequence(99), 99).write(dataset);
                }))
                .isInstanceOf(IOException.class);
        assertThat(Thread.interrupted()).isTrue();

        follow(projection, publish(2, "b", "Sekolah"));
        assertThat(projection.position()).isEqualTo(new Sequence(2));
        assertThat(titles("a")).containsExactly("Penduduk");
    }

    @Test
    void handsOverGraphsInTheGivenOrder() throws IOException {
        var keys = IntStream.rangeClosed(1, 250).mapToObj(Integer::toString).toList();
        follow(
                projection,
                keys.stream()
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

    @Test
    void whatIsRightIsNoMismatch() throws IOException {
        var revisions = List.of(publish(1, "a", "Penduduk", "desa"), withdraw(2, "b"), publish(3, "c", "Padi"));
        follow(projection, revisions);

        assertThat(projection.compare(revisions)).isEmpty();
    }

    @Test
    void namesWhatIsMissingTooMuchOrOther() throws IOException {
        follow(projection, publish(1, "a", "Penduduk"), publish(2, "b", "Sekolah"));

        assertThat(mismatch(projection, publish(1, "a", "Penduduk", "desa")))
                .hasValueSatisfying(it -> assertThat(it)
                        .contains("lacks 1")
                        .contains("0 too many of 2")
                        .contains("keyword"));
        assertThat(mismatch(projection, withdraw(2, "b")))
                .hasValueSatisfying(it -> assertThat(it).contains("should not be there"));
        assertThat(mismatch(projection, publish(2, "c", "Jalan")))
                .hasValueSatisfying(it -> assertThat(it).contains("missing"));
    }

    @Test
    void literalsThatTheStoreKeepsByValueAreNoMismatchAndNotWrittenAgain() throws IOException {
        var values = saying(
                1,
                "a",
                "<urn:x:decimal> \"33.10\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
                "<urn:x:integer> \"007\"^^<http://www.w3.org/2001/XMLSchema#integer>",
                "<urn:x:integer> \"7\"^^<http://www.w3.org/2001/XMLSchema#integer>",
                "<urn:x:double> \"1.50E0\"^^<http://www.w3.org/2001/XMLSchema#double>",
                "<urn:x:boolean> \"1\"^^<http://www.w3.org/2001/XMLSchema#boolean>",
                "<urn:x:time> \"2026-01-01T08:00:00.500+08:00\"^^<http://www.w3.org/2001/XMLSchema#dateTime>",
                "<urn:x:date> \"2026-01-01Z\"^^<http://www.w3.org/2001/XMLSchema#date>",
                "<urn:x:year> \"2026\"^^<http://www.w3.org/2001/XMLSchema#gYear>",
                "<urn:x:bad> \"tiga\"^^<http://www.w3.org/2001/XMLSchema#integer>",
                "<urn:x:big> \"123456789012345678901234567890\"^^<http://www.w3.org/2001/XMLSchema#integer>",
                "<urn:x:text> \"Ångström\"@ID",
                "<urn:x:text> \"Ångström\"@id");
        follow(projection, values);

        assertThat(projection.compare(List.of(values))).isEmpty();
        store.read(dataset -> {
            var difference = GraphDifference.between(dataset, graphs().name(entry("a")), graph(values));
            assertThat(difference.isNone()).isTrue();
            return difference;
        });
    }

    @Test
    void repairingMakesItRightAndKeepsThePosition() throws Exception {
        var log = List.of(publish(1, "a", "Penduduk"), publish(2, "b", "Sekolah"), publish(3, "c", "Jalan"));
        follow(projection, log);
        store.write(dataset -> {
            dataset.removeGraph(graphs().name(entry("a")));
            dataset.add(
                    graphs().name(entry("b")), DCTerms.title.asNode(), DCTerms.title.asNode(), DCTerms.title.asNode());
        });

        assertThat(projection.compare(log)).hasSize(2);
        projection.repair(log);

        assertThat(projection.compare(log)).isEmpty();
        assertThat(projection.position()).isEqualTo(new Sequence(3));
    }

    @Test
    void handsOverWhatItHoldsAndRemovesWhatNobodyKnows() throws IOException {
        follow(
                projection,
                IntStream.rangeClosed(1, 1200)
                        .mapToObj(it -> publish(it, Integer.toString(it), "Data " + it))
                        .toList());
        var held = new ArrayList<List<EntryId>>();

        projection.forEachHeld(held::add);

        assertThat(held).hasSize(3).allMatch(it -> it.size() <= 500);
        assertThat(held.stream().flatMap(List::stream)).doesNotHaveDuplicates().hasSize(1200);
        projection.remove(List.of(entry("7"), entry("8"), entry("unknown")));
        assertThat(graphs.size()).isEqualTo(1198);
        assertThat(graphs.graph(entry("7"))).isEmpty();
        assertThat(projection.position()).isEqualTo(new Sequence(1200));
    }

    private static EntryGraphs graphs() {
        return new EntryGraphs(IRIS, new PublicContent(new Readings(IRIS)));
    }

    private static Set<Triple> graph(Revision revision) {
        try {
            return graphs().of(revision);
        } catch (UnprojectableRevision e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> titles(String key) {
        return graphs.graph(entry(key))
                .map(it -> it.stream(Node.ANY, DCTerms.title.asNode(), Node.ANY)
                        .map(triple -> triple.getObject().getLiteralLexicalForm())
                        .toList())
                .orElseGet(List::of);
    }
}
