package id.satudata.hub.search;

import static id.satudata.hub.search.Published.entry;
import static id.satudata.hub.search.Published.publish;
import static id.satudata.hub.search.Published.titled;
import static id.satudata.hub.search.Published.withdraw;
import static id.satudata.hub.search.TestIndex.step;
import static id.satudata.hub.search.TestIndex.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.VersionType;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two hubs on one index, of which the first does not know yet that it no longer holds the lease. */
final class SearchFencesIT {

    private static final long OLD = 7;
    private static final long NEW = 8;

    private final Revision first = publish(1, titled("a", "Jumlah Penduduk"));
    private final Revision second = publish(2, titled("b", "Daftar Sekolah"));
    private final Revision third = withdraw(3, "a");

    private final TestIndex index = new TestIndex();
    private final SearchProjection frozen = index.projection();
    private final SearchProjection fresh = index.projection();

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void anOldHolderIsRefusedOnceANewOneHasWritten() throws Exception {
        take(OLD, frozen, first);
        take(NEW, fresh, second);

        assertThatThrownBy(() -> frozen.apply(step(OLD, new Sequence(2), third)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("fence 8");
        assertThat(fresh.position()).isEqualTo(new Sequence(2));
        assertThat(index.found("penduduk")).containsExactly(entry("a"));
    }

    @Test
    void anOldHolderMayGoOnUntilTheNewOneHasWritten() throws Exception {
        take(OLD, frozen, first);

        take(OLD, frozen, second);
        take(NEW, fresh, third);

        assertThat(fresh.position()).isEqualTo(new Sequence(3));
        assertThat(index.found("")).containsExactly(entry("b"));
    }

    @Test
    void anOldHolderThatReadThePositionBeforeCannotMoveItAfterTheClaim() throws Exception {
        take(OLD, frozen, first);
        var copy = index.index().current();
        var read = copy.standing();

        copy.claim(copy.standing(), NEW);

        assertThatThrownBy(() -> copy.move(read, new Sequence(2), OLD))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("meanwhile");
        assertThat(copy.standing().position()).isEqualTo(new Sequence(1));
        assertThat(copy.standing().fence()).isEqualTo(NEW);
    }

    @Test
    void documentsThatAnOldHolderWritesLateChangeNothing() throws Exception {
        take(OLD, frozen, first);
        take(NEW, fresh, second);
        take(NEW, fresh, third);
        var before = fresh.compare(List.of(second, third));

        var conflicts = index.index().current().write(List.of(first, second), VersionType.External);
        index.refresh();

        assertThat(conflicts).isEqualTo(2);
        assertThat(index.found("")).containsExactly(entry("b"));
        assertThat(fresh.compare(List.of(second, third))).isEqualTo(before).isEmpty();
    }

    @Test
    void documentsThatAnOldHolderWritesEarlyAreWhatTheNewOneIsAboutToWrite() throws Exception {
        take(OLD, frozen, first);
        index.index().current().write(List.of(second, third), VersionType.External);

        take(NEW, fresh, second, third);

        assertThat(fresh.position()).isEqualTo(new Sequence(3));
        assertThat(fresh.compare(List.of(second, third))).isEmpty();
    }

    @Test
    void anOldHolderThatFirstWritesAfterTheIndexWasReplacedWritesNowhere() throws Exception {
        take(OLD, frozen, first);
        var old = index.index().current();
        var read = old.standing();
        rebuild(NEW, fresh, first);

        assertThatThrownBy(() -> old.write(List.of(second), VersionType.External))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> old.move(read, new Sequence(2), OLD)).isInstanceOf(IOException.class);

        assertThat(index.indexes()).containsExactly(index.behind());
        assertThat(fresh.position()).isEqualTo(new Sequence(1));
    }

    @Test
    void anOldHoldersSuccessorIsNotLetIn() throws Exception {
        take(OLD, frozen, first);
        try (var successor = frozen.successor().orElseThrow()) {
            successor.load(List.of(first));
            successor.loaded(new Sequence(1));
            take(NEW, fresh, second);

            assertThatThrownBy(() -> successor.takeOver(OLD)).isInstanceOf(IOException.class);
        }

        assertThat(index.indexes()).containsExactly(index.behind());
        assertThat(fresh.position()).isEqualTo(new Sequence(2));
    }

    @Test
    void ofTwoSuccessorsTheLaterOneStands() throws Exception {
        take(OLD, frozen, first);
        try (var overtaken = frozen.successor().orElseThrow()) {
            overtaken.load(List.of(first));
            rebuild(NEW, fresh, first);

            assertThatThrownBy(() -> overtaken.load(List.of(second))).isInstanceOf(IOException.class);
        }

        assertThat(index.indexes()).hasSize(1);
        assertThat(index.found("penduduk")).containsExactly(entry("a"));
    }

    private static void rebuild(long fence, SearchProjection view, Revision... latest) throws Exception {
        try (var successor = view.successor().orElseThrow()) {
            successor.load(List.of(latest));
            successor.loaded(latest[latest.length - 1].sequence());
            successor.takeOver(fence);
        }
    }
}
