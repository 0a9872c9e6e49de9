package id.satudata.hub.search;

import static id.satudata.hub.search.Published.entry;
import static id.satudata.hub.search.Published.publish;
import static id.satudata.hub.search.Published.titled;
import static id.satudata.hub.search.Published.withdraw;
import static id.satudata.hub.search.TestIndex.step;
import static id.satudata.hub.search.TestIndex.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SearchRebuildIT {

    private final TestIndex index = new TestIndex();
    private final SearchProjection projection = index.projection();

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void readersNeverSeeAnErrorNorLessThanBeforeWhileIndexesChangePlaces() throws Exception {
        var published = many(300);
        take(projection, published);
        index.refresh();
        var ended = new AtomicBoolean();
        var searching = new CountDownLatch(50);
        var totals = CompletableFuture.supplyAsync(() -> searchUntil(ended, searching));
        await().until(() -> totals.isDone() || searching.getCount() == 0);

        for (var round = 0; round < 8; round++) {
            rebuild(new Sequence(300), published);
        }
        ended.set(true);

        assertThat(totals.get()).hasSizeGreaterThan(100).containsOnly(300L);
        assertThat(index.indexes()).containsExactly(index.behind());
    }

    private List<Long> searchUntil(AtomicBoolean ended, CountDownLatch searched) {
        var totals = new ArrayList<Long>();
        while (!ended.get()) {
            totals.add(index.search().search(TestIndex.words("data")).total());
            searched.countDown();
        }
        return totals;
    }

    @Test
    void whatIsFollowedMeanwhileIsCaughtUpWithBeforeItTakesOver() throws Exception {
        var first = publish(1, titled("a", "Jumlah Penduduk"));
        var second = publish(2, titled("b", "Daftar Sekolah"));
        var third = withdraw(3, "a");
        take(projection, first);

        try (var successor = projection.successor().orElseThrow()) {
            successor.load(List.of(first));
            take(projection, second, third);
            assertThat(index.found("")).containsExactly(entry("b"));
            successor.loaded(new Sequence(1));
            successor.apply(step(0, new Sequence(1), second, third));
            successor.takeOver(5);
        }

        assertThat(index.found("")).containsExactly(entry("b"));
        assertThat(projection.position()).isEqualTo(new Sequence(3));
        assertThat(projection.compare(List.of(second, third))).isEmpty();
        take(5, projection, publish(4, titled("c", "Setelahnya")));
        assertThat(index.found("setelahnya")).containsExactly(entry("c"));
    }

    @Test
    void theNewIndexHasTheSettingsOfAnyOther() throws Exception {
        take(projection, publish(1, titled("a", "Jumlah Penduduk")));

        rebuild(new Sequence(1), publish(1, titled("a", "Jumlah Penduduk")));

        var settings = String.valueOf(index.client().indices().getSettings(it -> it.index(index.alias())));
        assertThat(settings).contains("\"refresh_interval\":\"1s\"").contains("\"auto_expand_replicas\":\"0-1\"");
    }

    @Test
    void aSuccessorThatIsGivenUpLeavesNothing() throws Exception {
        take(projection, publish(1, titled("a", "Jumlah Penduduk")));

        try (var successor = projection.successor().orElseThrow()) {
            successor.load(List.of(publish(1, titled("a", "Jumlah Penduduk"))));
            assertThat(index.indexes()).hasSize(2);
        }

        assertThat(index.indexes()).containsExactly(index.behind());
    }

    @Test
    void whatAKilledHubLeftIsClearedAwayBeforeTheNext() throws Exception {
        take(projection, publish(1, titled("a", "Jumlah Penduduk")));
        projection.successor().orElseThrow().load(List.of(publish(1, titled("a", "Jumlah Penduduk"))));
        index.client().indices().create(it -> it.index(index.alias() + "-milik-orang-lain"));

        rebuild(new Sequence(1), publish(1, titled("a", "Jumlah Penduduk")));

        assertThat(index.indexes()).containsExactlyInAnyOrder(index.behind(), index.alias() + "-milik-orang-lain");
    }

    @Test
    void anIndexMadeOtherwiseStaysAndIsWrittenUntilItIsReplaced() throws Exception {
        index.client()
                .indices()
                .create(it -> it.index(index.alias() + "-7")
                        .withJson(new StringReader("""
                                {"mappings": {"dynamic": "strict", "_meta": {"fingerprint": "lain"}, "properties": {
                                    "visible": {"type": "boolean"}, "id": {"type": "keyword"},
                                    "changed": {"type": "date_nanos"}, "title": {"type": "text"}}}}
                                """))
                        .aliases(index.alias(), alias -> alias));
        var first = publish(1, titled("a", "Jumlah Penduduk"));

        take(projection, first);

        assertThat(index.found("penduduk")).containsExactly(entry("a"));
        assertThat(projection.compare(List.of(first))).isEmpty();
        assertThat(projection.reasonToRebuild()).hasValue("it was made otherwise than today");
        rebuild(new Sequence(1), first);
        assertThat(index.indexes()).containsExactly(index.behind()).doesNotContain(index.alias() + "-7");
        assertThat(projection.reasonToRebuild()).isEmpty();
        assertThat(index.found("penduduk")).containsExactly(entry("a"));
    }

    @Test
    void aMissingIndexIsMadeAtOnceAndReportsThatItIsEmpty() throws Exception {
        take(projection, publish(1, titled("a", "Jumlah Penduduk")));

        var name = index.behind();
        index.client().indices().delete(it -> it.index(name));

        assertThat(projection.position()).isEqualTo(Sequence.START);
        take(projection, publish(1, titled("a", "Jumlah Penduduk")));
        assertThat(index.found("penduduk")).containsExactly(entry("a"));
    }

    @Test
    void aMissingAliasIsAMissingIndex() throws Exception {
        take(projection, publish(1, titled("a", "Jumlah Penduduk")));

        var name = index.behind();
        index.client().indices().deleteAlias(it -> it.index(name).name(index.alias()));

        assertThat(projection.position()).isEqualTo(Sequence.START);
        take(projection, publish(1, titled("a", "Jumlah Penduduk")));
        assertThat(index.found("penduduk")).containsExactly(entry("a"));
        rebuild(new Sequence(1), publish(1, titled("a", "Jumlah Penduduk")));
        assertThat(index.indexes()).containsExactly(index.behind());
    }

    @Test
    void anIndexThatVanishesUnderAStepIsNotMadeByTheStep() throws Exception {
        take(projection, publish(1, titled("a", "Jumlah Penduduk")));
        var copy = index.index().current();

        var name = index.behind();
        index.client().indices().delete(it -> it.index(name));

        assertThatThrownBy(() -> copy.take(step(0, new Sequence(1), publish(2, titled("b", "Lain")))))
                .isInstanceOf(IOException.class);
        assertThat(index.indexes()).isEmpty();
    }

    private void rebuild(Sequence head, Revision... latest) throws Exception {
        try (var successor = projection.successor().orElseThrow()) {
            successor.load(List.of(latest));
            successor.loaded(head);
            successor.takeOver(0);
        }
    }

    @Test
    void placesAreNotChangedWithAnIndexThatIsGone() throws Exception {
        take(projection, publish(1, titled("a", "Jumlah Penduduk")));
        var before = index.behind();
        var epochs = new Epochs(index.cluster(), index.alias(), Clock.systemUTC());
        var filled = index.index().beside();

        assertThatThrownBy(() -> epochs.swap(Optional.of(index.alias() + "-1"), filled.name()))
                .isInstanceOf(IOException.class);

        assertThat(index.behind()).isEqualTo(before);
    }

    @Test
    void aSuccessorThatIsInPlaceIsNotDroppedEvenIfItWasNotHeardOf() throws Exception {
        take(projection, publish(1, titled("a", "Jumlah Penduduk")));
        var shared = index.index();

        shared.drop(shared.current());

        assertThat(index.found("penduduk")).containsExactly(entry("a"));
    }

    private static Revision[] many(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(it -> publish(it, titled("n" + it, "Data ke-" + it)))
                .toArray(Revision[]::new);
    }
}
