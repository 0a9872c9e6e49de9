package id.satudata.hub.search;

import static id.satudata.hub.search.Published.entry;
import static id.satudata.hub.search.Published.publish;
import static id.satudata.hub.search.Published.titled;
import static id.satudata.hub.search.Published.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.VersionType;
import id.satudata.hub.embedded.SearchEndpoint;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.net.URI;
import java.util.List;
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
    void anEditIsFoundAtOnce() throws IOException {
        projection.apply(List.of(publish(1, titled("a", "Jumlah Penduduk"))));
        assertThat(index.found("penduduk")).containsExactly(entry("a"));

        projection.apply(List.of(publish(2, titled("a", "Daftar Sekolah"))));
        assertThat(index.found("penduduk")).isEmpty();
        assertThat(index.found("sekolah")).containsExactly(entry("a"));
        assertThat(projection.position()).isEqualTo(new Sequence(2));
    }

    @Test
    void aWithdrawnEntryIsNotFoundAndALateOldWriteDoesNotBringItBack() throws IOException {
        var published = publish(1, titled("a", "Jumlah Penduduk"));
        projection.apply(List.of(published, withdraw(2, "a")));
        assertThat(index.found("penduduk")).isEmpty();

        index.client()
                .index(it -> it.index(index.alias())
                        .id(SearchIndex.POSITION)
                        .version(3L)
                        .versionType(VersionType.External)
                        .document(new SearchIndex.IndexPosition(false, 0)));
        projection.apply(List.of(published));
        index.refresh();

        assertThat(index.found("penduduk")).isEmpty();
        assertThat(index.found("")).isEmpty();
    }

    @Test
    void oneRefusedDocumentFailsTheBatchAndLeavesThePosition() throws IOException {
        projection.position();
        index.client()
                .indices()
                .putSettings(it ->
                        it.index(index.alias()).settings(settings -> settings.blocks(blocks -> blocks.write(true))));

        assertThatThrownBy(() -> projection.apply(List.of(publish(1, titled("a", "Jumlah Penduduk")))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("refused");
        assertThat(projection.position()).isEqualTo(Sequence.START);

        index.client()
                .indices()
                .putSettings(it ->
                        it.index(index.alias()).settings(settings -> settings.blocks(blocks -> blocks.write(false))));
        projection.apply(List.of(publish(1, titled("a", "Jumlah Penduduk"))));
        assertThat(projection.position()).isEqualTo(new Sequence(1));
    }

    @Test
    void aWipedIndexIsMadeAgainAndReportsThatItIsEmpty() throws IOException {
        projection.apply(List.of(publish(1, titled("a", "Jumlah Penduduk"))));

        index.client().indices().delete(it -> it.index(index.alias() + "-1"));

        assertThat(projection.position()).isEqualTo(Sequence.START);
        projection.apply(List.of(publish(1, titled("a", "Jumlah Penduduk"))));
        assertThat(index.found("penduduk")).containsExactly(entry("a"));
    }

    @Test
    void anIndexMadeOtherwiseIsReplaced() throws IOException {
        index.client().indices().create(it -> it.index(index.alias() + "-7").aliases(index.alias(), alias -> alias));

        assertThat(projection.position()).isEqualTo(Sequence.START);

        var behind = index.client().indices().getAlias(it -> it.name(index.alias()));
        assertThat(behind.result().keySet()).containsExactly(index.alias() + "-8");
    }

    @Test
    void refusesRevisionsThatLeaveAHole() {
        assertThatThrownBy(() -> projection.apply(List.of(publish(3, titled("a", "Jumlah Penduduk")))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void takesAThousandAtOnce() throws IOException {
        projection.apply(LongStream.rangeClosed(1, 1_000)
                .mapToObj(it -> publish(it, titled("n" + it, "Data ke-" + it)))
                .toList());
        index.refresh();

        assertThat(index.search().search(TestIndex.words("")).total()).isEqualTo(1_000);
    }

    @Test
    void anUnreachableClusterIsAnOutageNotABug() throws IOException {
        try (var connection = new SearchConnection(new SearchEndpoint(URI.create("http://127.0.0.1:1"), "", ""))) {
            var away = new SearchIndex(connection.writing(), "x-");
            var search = new IndexedSearch(
                    connection.asking(), away.alias(), new FacetCounting(TestIndex.CONCEPTS), IndexedSearch.WINDOW);

            assertThatThrownBy(away::position).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> search.search(TestIndex.words("x"))).isInstanceOf(SearchUnavailable.class);
            assertThat(new SearchHealth(connection.asking(), away).health().getStatus())
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
}
