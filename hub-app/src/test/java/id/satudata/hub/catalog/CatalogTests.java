package id.satudata.hub.catalog;

import static id.satudata.hub.catalog.Submissions.entry;
import static id.satudata.hub.catalog.Submissions.harvested;
import static id.satudata.hub.catalog.Submissions.requested;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.InMemoryRevisionLog;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CatalogTests extends CatalogContract {

    private InMemoryRevisionLog memory = new InMemoryRevisionLog();

    @Override
    RevisionLog emptyLog() {
        memory = new InMemoryRevisionLog();
        return memory;
    }

    @Override
    EntryIndex index() {
        return memory;
    }

    @Test
    void looksAgainWhenSomebodyElseWasFaster() {
        var other = Gate.over(memory, memory, SPACE);
        var racing = racing(() -> other.submit(harvested("a", "Versi lain")));

        var answer = racing.submit(harvested("a", "Versi ini"));

        assertThat(answer).isEqualTo(new Acceptance.Recorded(entry("a"), new Sequence(2), false, List.of()));
    }

    @Test
    void isContentWhenSomebodyElseRecordedTheSame() {
        var other = Gate.over(memory, memory, SPACE);
        var racing = racing(() -> other.submit(harvested("a", "Versi ini")));

        assertThat(racing.submit(harvested("a", "Versi ini")))
                .isEqualTo(new Acceptance.Unchanged(entry("a"), new Sequence(1)));
    }

    @Test
    void givesUpWhenSomebodyElseWasFasterTwice() {
        var other = Gate.over(memory, memory, SPACE);
        var racing = racing(
                () -> other.submit(harvested("a", "Versi lain")), () -> other.submit(harvested("a", "Versi ketiga")));

        assertThat(racing.submit(harvested("a", "Versi ini")))
                .isEqualTo(new Acceptance.Outdated(entry("a"), new Sequence(2)));
        assertThat(memory.head()).isEqualTo(new Sequence(2));
    }

    @Test
    void twoIdenticalRequestsAtOnceGetOneAnswer() {
        var other = Gate.over(memory, memory, SPACE);
        var racing = racing(() -> other.submit(requested("a", "Versi ini", "key")));

        assertThat(racing.submit(requested("a", "Versi ini", "key")))
                .isEqualTo(new Acceptance.Recorded(entry("a"), new Sequence(1), true, List.of()));
    }

    @Test
    void withdrawsTheLatestWhenSomebodyElseWasFaster() {
        var other = Gate.over(memory, memory, SPACE);
        other.submit(harvested("a", "Satu"));
        var racing = racing(() -> other.submit(harvested("a", "Dua")));

        var answer = racing.withdraw(entry("a"), Submissions.origin(Optional.empty()));

        assertThat(answer).isEqualTo(new Acceptance.Recorded(entry("a"), new Sequence(3), false, List.of()));
    }

    private Catalog racing(Runnable... others) {
        return Gate.over(RacingLog.over(memory, List.of(others)), memory, SPACE);
    }
}
