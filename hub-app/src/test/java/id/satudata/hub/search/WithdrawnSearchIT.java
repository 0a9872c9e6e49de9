package id.satudata.hub.search;

import static id.satudata.hub.search.Published.entry;
import static id.satudata.hub.search.Published.publish;
import static id.satudata.hub.search.Published.purge;
import static id.satudata.hub.search.Published.titled;
import static id.satudata.hub.search.Published.withdraw;
import static id.satudata.hub.search.TestIndex.take;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.revision.EntryState;
import id.satudata.hub.search.WithdrawnSearch.Withdrawn;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class WithdrawnSearchIT {

    private final TestIndex index = new TestIndex();
    private final SearchProjection internal = index.pair().internal().projection();

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void findsWhatIsOutOfSightWithWhatItSaidLastAndWhy() throws Exception {
        var said = publish(1, titled("a", "Jumlah Penduduk"));
        index.remember(said);

        take(internal, said);
        assertThat(found("penduduk")).isEmpty();
        take(internal, withdraw(2, "a", "Angka belum final"));

        assertThat(found("kependudukan"))
                .isEqualTo(found(""))
                .containsExactly(new Withdrawn(
                        entry("a"),
                        "a",
                        "Jumlah Penduduk",
                        EntryState.WITHDRAWN,
                        Optional.of("Angka belum final"),
                        Instant.parse("2026-01-01T00:00:02Z")));
        assertThat(internal.name()).isEqualTo("search-internal");
    }

    @Test
    void tellsAClosedEntryFromAWithdrawnOneAndTheLastRemovedFirst() throws Exception {
        var a = publish(1, titled("a", "Jumlah Penduduk"));
        var b = publish(2, titled("b", "Jumlah Guru"));
        index.remember(a, b);

        take(internal, a, b, withdraw(3, "a"), withdraw(4, "b", "Keliru"));

        assertThat(found("")).extracting(Withdrawn::state).containsExactly(EntryState.WITHDRAWN, EntryState.CLOSED);
        var second = index.withdrawn().search("", 1, 1);
        assertThat(second.total()).isEqualTo(2);
        assertThat(second.page()).extracting(Withdrawn::entry).containsExactly(entry("a"));
    }

    @Test
    void whatComesBackOrIsPurgedIsNoLongerThere() throws Exception {
        var a = publish(1, titled("a", "Jumlah Penduduk"));
        var b = publish(2, titled("b", "Jumlah Guru"));
        index.remember(a, b);
        take(internal, a, b, withdraw(3, "a"), withdraw(4, "b"));
        assertThat(found("jumlah")).hasSize(2);

        var again = publish(5, titled("a", "Jumlah Penduduk"));
        take(internal, again, purge(6, "b"));

        assertThat(found("")).isEmpty();
        assertThat(internal.compare(List.of(again, purge(6, "b")))).isEmpty();
    }

    @Test
    void thePublicIndexHoldsNothingOfIt() throws Exception {
        var said = publish(1, titled("a", "Jumlah Penduduk"));
        index.remember(said);
        take(index.projection(), said, withdraw(2, "a"));
        take(internal, said, withdraw(2, "a"));

        var held =
                index.client().get(it -> it.index(index.alias()).id(entry("a").toString()), Object.class);

        assertThat(String.valueOf(held.source())).isEqualTo("{visible=false}");
        assertThat(index.found("")).isEmpty();
        assertThat(found("penduduk")).hasSize(1);
    }

    @Test
    void anEntryWhoseContentIsUnreadableIsFoundByItsName() throws Exception {
        var said = Published.garbled(1, "rusak");
        index.remember(said);

        take(internal, said, withdraw(2, "rusak"));

        assertThat(found("rusak"))
                .singleElement()
                .satisfies(it -> assertThat(it.title()).isEmpty());
    }

    @Test
    void isRebuiltLikeThePublicOne() throws Exception {
        var said = publish(1, titled("a", "Jumlah Penduduk"));
        index.remember(said);
        take(internal, said, withdraw(2, "a"));

        try (var successor = internal.successor().orElseThrow()) {
            successor.load(List.of(withdraw(2, "a")));
            successor.loaded(internal.position());
            successor.takeOver(3);
        }

        assertThat(found("penduduk")).hasSize(1);
        assertThat(index.indexes()).hasSize(1);
    }

    private List<Withdrawn> found(String words) {
        return index.withdrawn().search(words, 0, 10).page();
    }
}
