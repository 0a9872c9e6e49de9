package id.satudata.hub.revision;

import static id.satudata.hub.revision.NewRevisions.first;
import static id.satudata.hub.revision.NewRevisions.remove;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RecentRevisionsTests {

    private final InMemoryRevisionLog log = new InMemoryRevisionLog();
    private final RecentRevisions recent = new RecentRevisions(10, 1_000);

    @Test
    void givesWhatFollowsAPositionWithoutAGap() {
        var all = appended(5);
        recent.remember(List.of(all.get(1), all.get(2), all.get(4)));

        assertThat(recent.after(new Sequence(1), 10)).containsExactly(all.get(1), all.get(2));
        assertThat(recent.after(new Sequence(1), 1)).containsExactly(all.get(1));
        assertThat(recent.after(new Sequence(2), 10)).containsExactly(all.get(2));
        assertThat(recent.after(Sequence.START, 10)).isEmpty();
        assertThat(recent.after(new Sequence(3), 10)).isEmpty();
        assertThat(recent.after(new Sequence(5), 10)).isEmpty();
    }

    @Test
    void forgetsTheOldestWhenThereAreTooMany() {
        var all = appended(15);
        recent.remember(all);

        assertThat(recent.after(new Sequence(4), 20)).isEmpty();
        assertThat(recent.after(new Sequence(5), 20)).hasSize(10);
    }

    @Test
    void forgetsTheOldestWhenTheyAreTooLarge() {
        log.append(IntStream.range(0, 5)
                .mapToObj(it -> first("large-" + it, "x".repeat(400)))
                .toList());
        recent.remember(log.after(Sequence.START, 10));

        assertThat(recent.after(new Sequence(2), 10)).isEmpty();
        assertThat(recent.after(new Sequence(3), 10)).hasSize(2);
    }

    @Test
    void forgetsAllThatAPurgeMayHaveDestroyed() {
        var before = appended(3);
        recent.remember(before);
        log.append(List.of(remove("entry-1", RevisionKind.PURGE, "memuat NIK", new Sequence(2))));
        var purge = log.after(new Sequence(3), 1);

        recent.remember(purge);

        assertThat(recent.after(Sequence.START, 10)).isEmpty();
        assertThat(recent.after(new Sequence(3), 10)).isEqualTo(purge);
    }

    private List<Revision> appended(int count) {
        log.append(IntStream.range(0, count)
                .mapToObj(it -> first("entry-" + it, "content " + it))
                .toList());
        return log.after(Sequence.START, count);
    }
}
