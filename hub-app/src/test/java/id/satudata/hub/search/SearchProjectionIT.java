package id.satudata.hub.search;

import static id.satudata.hub.search.Published.entry;
import static id.satudata.hub.search.Published.publish;
import static id.satudata.hub.search.Published.titled;
import static id.satudata.hub.search.Published.withdraw;
import static id.satudata.hub.search.TestIndex.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.embedded.SearchEndpoint;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.projection.Mismatch;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

final class SearchProjectionIT {

    private final TestIndex index = new TestIndex();
    private final SearchProjection projection = index.projection();

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void anEditIsFoundAtOnce() throws Exception {
        take(projection, publish(1, titled("a", "Jumlah Penduduk")));
        assertThat(index.found("penduduk")).containsExactly(entry("a"));

        take(projection, publish(2, titled("a", "Daftar Sekolah")));
        assertThat(index.found("penduduk")).isEmpty();
        assertThat(index.found("sekolah")).containsExactly(entry("a"));
        assertThat(projection.position()).isEqualTo(new Sequence(2));
    }

    @Test
    void aWithdrawnEntryIsNotFoundAndALateOldWriteDoesNotBringItBack() throws Exception {
        var published = publish(1, titled("a", "Jumlah Penduduk"));
        take(projection, published, withdraw(2, "a"));
        assertThat(index.found("penduduk")).isEmpty();

        projection.repair(List.of(published));

        assertThat(index.found("penduduk")).isEmpty();
        assertThat(index.found("")).isEmpty();
    }

    @Test
    void refusesRevisionsThatDoNotFollow() {
        var elsewhere = TestIndex.step(0, new Sequence(2), publish(3, titled("a", "Jumlah Penduduk")));

        assertThatThrownBy(() -> projection.apply(elsewhere)).isInstanceOf(IOException.class);
    }

    @Test
    void takesAThousandAtOnce() throws Exception {
        take(
                projection,
                LongStream.rangeClosed(1, 1_000)
                        .mapToObj(it -> publish(it, titled("n" + it, "Data ke-" + it)))
                        .toArray(Revision[]::new));
        index.refresh();

        assertThat(index.search().search(TestIndex.words("")).total()).isEqualTo(1_000);
    }

    @Test
    void comparisonSeesWhatWasWrittenAtThisMoment() throws Exception {
        var revisions = LongStream.rangeClosed(1, 30)
                .mapToObj(it -> publish(it, titled("n" + it, "Data ke-" + it)))
                .toArray(Revision[]::new);

        take(projection, revisions);

        assertThat(projection.compare(List.of(revisions))).isEmpty();
    }

    @Test
    void whatSomebodyChangedByHandIsNamedAndRepaired() throws Exception {
        var published = publish(1, titled("a", "Jumlah Penduduk"));
        take(projection, published);
        index.client()
                .update(
                        it -> it.index(index.alias()).id(entry("a").toString()).doc(Map.of("name", "palsu")),
                        Object.class);

        assertThat(projection.compare(List.of(published)))
                .extracting(Mismatch::what)
                .isEqualTo(List.of("it is at revision 2"));
    }

    @Test
    void anEntryAtARevisionTheLogDoesNotHaveIsAReasonToRebuild() throws Exception {
        var published = publish(1, titled("a", "Jumlah Penduduk"));
        take(projection, published);
        index.client()
                .update(
                        it -> it.index(index.alias()).id(entry("a").toString()).doc(Map.of("name", "palsu")),
                        Object.class);
        assertThat(projection.reasonToRebuild()).isEmpty();

        projection.repair(List.of(published));

        assertThat(projection.reasonToRebuild())
                .hasValueSatisfying(it -> assertThat(it).contains("not in the log"));
        rebuild(new Sequence(1), published);
        assertThat(projection.reasonToRebuild()).isEmpty();
        assertThat(projection.compare(List.of(published))).isEmpty();
    }

    @Test
    void aDocumentThatSaysSomethingElseIsNamedByItsField() throws Exception {
        var published = publish(1, titled("a", "Jumlah Penduduk"));
        take(projection, publish(1, titled("a", "Jumlah Palsu")));

        assertThat(projection.compare(List.of(published, publish(2, titled("b", "Belum Ada")))))
                .containsExactly(
                        new Mismatch(entry("a"), new Sequence(1), "its field description differs"),
                        new Mismatch(entry("b"), new Sequence(2), "it is missing"));

        projection.repair(List.of(published));

        assertThat(projection.compare(List.of(published))).isEmpty();
        assertThat(index.found("penduduk")).containsExactly(entry("a"));
    }

    @Test
    void tellsAllItShowsPageByPage() throws Exception {
        take(
                projection,
                LongStream.rangeClosed(1, 2_500)
                        .mapToObj(it -> it == 7 ? withdraw(it, "n7") : publish(it, titled("n" + it, "Data")))
                        .toArray(Revision[]::new));

        var held = new HashSet<EntryId>();
        projection.forEachHeld(held::addAll);

        assertThat(held).hasSize(2_499).contains(entry("n2500")).doesNotContain(entry("n7"));
    }

    @Test
    void anUnknownEntryIsTakenOutAndMayBeWrittenAgainAtOnce() throws Exception {
        take(projection, publish(1, titled("a", "Jumlah Penduduk")));

        projection.remove(List.of(entry("a"), entry("never-seen")));
        assertThat(index.found("penduduk")).isEmpty();

        take(projection, publish(2, titled("b", "Lain")), publish(3, titled("a", "Jumlah Penduduk")));
        assertThat(index.found("penduduk")).containsExactly(entry("a"));
    }

    @Test
    void anUnreachableClusterIsAnOutageNotABug() throws IOException {
        try (var away = new TestIndex("x-", new SearchEndpoint(URI.create("http://127.0.0.1:1"), "", ""))) {
            var projected = away.projection();

            assertThatThrownBy(projected::position).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> projected.compare(List.of())).isInstanceOf(IOException.class);
            assertThatThrownBy(projected::successor).isInstanceOf(IOException.class);
            assertThatThrownBy(projected::reasonToRebuild).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> away.found("x")).isInstanceOf(SearchUnavailable.class);
            assertThatThrownBy(() -> away.withdrawn().search("", 0, 1)).isInstanceOf(SearchUnavailable.class);
            assertThat(new SearchHealth(away.client(), away.index()).health().getStatus())
                    .isEqualTo(new Status("DEGRADED"));
        }
    }

    @Test
    void healthTellsTheAnalyzer() throws IOException {
        var shared = index.index();
        shared.position();

        var health = new SearchHealth(index.client(), shared).health();

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry("analyzer", "hub_indonesian");
    }

    private void rebuild(Sequence head, Revision... latest) throws Exception {
        try (var successor = projection.successor().orElseThrow()) {
            successor.load(List.of(latest));
            successor.loaded(head);
            successor.takeOver(0);
        }
    }
}
