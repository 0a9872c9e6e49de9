package id.satudata.hub.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.Appended;
import id.satudata.hub.revision.InMemoryRevisionLog;
import id.satudata.hub.revision.NewRevision;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every view of the log promises; a subclass opens the view over data that is empty before each test. */
public abstract class ProjectionContract {

    private static final SourceId SOURCE = new SourceId("dukcapil");
    private static final List<String> ALL = List.of("a", "b", "c");

    private final InMemoryRevisionLog log = new InMemoryRevisionLog();
    private Projection view;

    /** Opens the view on the data of the current test, which the first call of a test finds empty. */
    protected abstract Projection open() throws IOException;

    /** Closes what was opened; the data stays for the next {@link #open()} of the same test. */
    protected abstract void close() throws IOException;

    /** The address space the view expects IRIs of. */
    protected abstract IriSpace space();

    /** The Indonesian title the opened view holds for the entry, or nothing when it does not hold the entry. */
    protected abstract Optional<String> title(EntryId entry) throws IOException;

    @BeforeEach
    final void openAnEmptyView() throws IOException {
        view = open();
    }

    @AfterEach
    final void closeTheView() throws IOException {
        close();
    }

    @Test
    void anEmptyViewStandsBeforeTheFirstRevision() throws Exception {
        assertThat(view.position()).isEqualTo(Sequence.START);
        assertThat(view.name()).matches("[a-z-]+");
        assertThat(view.batchLimit()).isPositive();
    }

    @Test
    void holdsWhatWasAppliedAndItsPosition() throws Exception {
        apply(List.of(publish("a", "Satu"), publish("b", "Dua")));
        apply(List.of(publish("a", "Satu lagi")));

        assertThat(titles()).isEqualTo(Map.of("a", "Satu lagi", "b", "Dua"));
        assertThat(view.position()).isEqualTo(new Sequence(3));
    }

    @Test
    void applyingAgainChangesNothing() throws Exception {
        var first = List.of(publish("a", "Satu"), publish("b", "Dua"));
        var second = List.of(publish("a", "Baru"), withdraw("b"));
        apply(first);
        apply(second);
        var before = titles();

        apply(second);

        assertThat(titles()).isEqualTo(before).isEqualTo(Map.of("a", "Baru"));
        assertThat(view.position()).isEqualTo(new Sequence(4));
    }

    @Test
    void oldRevisionsArrivingLateChangeNothing() throws Exception {
        var first = List.of(publish("a", "Satu"), publish("b", "Dua"));
        apply(first);
        apply(List.of(publish("a", "Baru"), withdraw("b")));

        apply(first);

        assertThat(titles()).isEqualTo(Map.of("a", "Baru"));
        assertThat(view.position()).isEqualTo(new Sequence(4));
    }

    @Test
    void theDataAndThePositionOutliveAReopening() throws Exception {
        apply(List.of(publish("a", "Satu"), publish("b", "Dua")));

        close();
        view = open();

        assertThat(view.position()).isEqualTo(new Sequence(2));
        assertThat(titles()).isEqualTo(Map.of("a", "Satu", "b", "Dua"));
    }

    @Test
    void aWithdrawnEntryIsGone() throws Exception {
        apply(List.of(publish("a", "Satu"), publish("b", "Dua")));

        apply(List.of(withdraw("a")));

        assertThat(titles()).isEqualTo(Map.of("b", "Dua"));
        assertThat(view.position()).isEqualTo(new Sequence(3));
    }

    @Test
    void aWithdrawnEntryComesBackWhenItIsPublishedAgain() throws Exception {
        apply(List.of(publish("a", "Satu"), withdraw("a")));

        apply(List.of(publish("a", "Kembali")));

        assertThat(titles()).isEqualTo(Map.of("a", "Kembali"));
    }

    @Test
    void aRestoredEntryIsBackWithWhatWasRestored() throws Exception {
        apply(List.of(publish("a", "Satu"), withdraw("a")));

        apply(List.of(restore("a", "Satu")));

        assertThat(titles()).isEqualTo(Map.of("a", "Satu"));
        assertThat(view.position()).isEqualTo(new Sequence(3));
    }

    @Test
    void deletedAndPurgedEntriesAreGone() throws Exception {
        apply(List.of(publish("a", "Satu"), publish("b", "Dua"), publish("c", "Tiga")));

        apply(List.of(remove("a", RevisionKind.DELETE), remove("b", RevisionKind.PURGE)));

        assertThat(titles()).isEqualTo(Map.of("c", "Tiga"));
        assertThat(view.position()).isEqualTo(new Sequence(5));
    }

    @Test
    void anEmptyViewHoldsNothingOfWhatAPurgeDestroyed() throws Exception {
        publish("a", "Satu");
        publish("b", "Dua");
        remove("a", RevisionKind.PURGE);

        apply(log.after(Sequence.START, 1));
        assertThat(titles()).isEmpty();
        apply(log.after(new Sequence(1), 10));

        assertThat(titles()).isEqualTo(Map.of("b", "Dua"));
        assertThat(view.position()).isEqualTo(new Sequence(3));
    }

    @Test
    void onlyTheLastRevisionOfAnEntryInABatchCounts() throws Exception {
        apply(List.of(
                publish("a", "Satu"), publish("b", "Dua"), publish("a", "Terakhir"), withdraw("b"), publish("c", "C")));

        assertThat(titles()).isEqualTo(Map.of("a", "Terakhir", "c", "C"));
        assertThat(view.position()).isEqualTo(new Sequence(5));
    }

    @Test
    void aStepFromElsewhereIsRefused() throws Exception {
        apply(List.of(publish("a", "Satu")));
        var second = publish("b", "Dua");
        var third = publish("c", "Tiga");

        var elsewhere = Batch.after(second.sequence(), List.of(third)).orElseThrow();

        assertThatThrownBy(() -> view.apply(elsewhere)).isInstanceOf(IOException.class);
        assertThat(view.position()).isEqualTo(new Sequence(1));
        assertThat(titles()).isEqualTo(Map.of("a", "Satu"));
    }

    @Test
    void findsNothingToRepairInWhatItTookIn() throws Exception {
        apply(List.of(publish("a", "Satu"), publish("b", "Dua"), publish("c", "Tiga")));
        apply(List.of(withdraw("b"), remove("c", RevisionKind.PURGE)));

        assertThat(view.compare(log.latestAfter(Optional.empty(), 10))).isEmpty();
    }

    @Test
    void namesWhatItHoldsOtherwiseAndRepairsIt() throws Exception {
        apply(List.of(publish("a", "Satu"), publish("b", "Dua")));
        var newer = List.of(publish("a", "Lain"), withdraw("b"), publish("c", "Belum ada"));

        assertThat(view.compare(newer))
                .extracting(Mismatch::entry)
                .containsExactlyInAnyOrder(entry("a"), entry("b"), entry("c"));

        view.repair(newer);
        assertThat(view.compare(newer)).isEmpty();
        assertThat(titles()).isEqualTo(Map.of("a", "Lain", "c", "Belum ada"));
        assertThat(view.position()).isEqualTo(new Sequence(2));
    }

    @Test
    void tellsWhatItShowsAndForgetsWhatNobodyKnows() throws Exception {
        apply(List.of(publish("a", "Satu"), publish("b", "Dua"), publish("c", "Tiga"), withdraw("b")));

        assertThat(held()).containsExactlyInAnyOrder(entry("a"), entry("c"));

        view.remove(List.of(entry("a")));
        assertThat(held()).containsExactly(entry("c"));
        assertThat(titles()).isEqualTo(Map.of("c", "Tiga"));
    }

    private List<EntryId> held() throws IOException {
        var held = new ArrayList<EntryId>();
        view.forEachHeld(held::addAll);
        return held;
    }

    /** Hands over what follows the view's position, as its follower does. */
    private void apply(List<Revision> revisions) throws Exception {
        Steps.take(view, revisions);
    }

    private Map<String, String> titles() throws IOException {
        var titles = new TreeMap<String, String>();
        for (var key : ALL) {
            title(entry(key)).ifPresent(it -> titles.put(key, it));
        }
        return titles;
    }

    private static EntryId entry(String key) {
        return EntryId.ofRecord(SOURCE, key);
    }

    private Revision publish(String key, String title) {
        return append(key, RevisionKind.PUBLISH, content(key, title));
    }

    private Revision restore(String key, String title) {
        return append(key, RevisionKind.RESTORE, content(key, title));
    }

    private CanonicalGraph content(String key, String title) {
        var description = Description.of(entry(key))
                .with(new Description.Wording(LocalizedText.indonesian(title), LocalizedText.NONE, List.of()));
        var named = description.with(description.identity().withName(key));
        var graph = new DescriptionGraphs(space()).graphOf(named);
        return CanonicalGraph.of(graph, space().entry(entry(key)));
    }

    private Revision withdraw(String key) {
        return remove(key, RevisionKind.WITHDRAW);
    }

    private Revision remove(String key, RevisionKind kind) {
        var nothing = Bytes.NONE;
        return append(key, kind, new CanonicalGraph(nothing, nothing.hash()));
    }

    private Revision append(String key, RevisionKind kind, CanonicalGraph content) {
        var head = log.heads(List.of(entry(key))).get(entry(key));
        var revision = new NewRevision(
                entry(key),
                kind,
                key,
                Optional.empty(),
                content.nquads(),
                content.hash(),
                List.of(),
                new Origin("harvest", Optional.of(SOURCE), Optional.of(key), Optional.empty(), Optional.empty()),
                head == null ? Sequence.START : head.latest());
        var outcome = log.append(List.of(revision)).getFirst();
        assertThat(outcome).isInstanceOf(Appended.At.class);
        return ((Appended.At) outcome).revision();
    }
}
