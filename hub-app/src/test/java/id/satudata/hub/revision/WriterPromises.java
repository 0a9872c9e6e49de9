package id.satudata.hub.revision;

import static id.satudata.hub.revision.LogPromises.at;
import static id.satudata.hub.revision.NewRevisions.entry;
import static id.satudata.hub.revision.NewRevisions.first;
import static id.satudata.hub.revision.NewRevisions.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every revision log promises to many writers at once. */
interface WriterPromises extends LogPromises {

    @Test
    default void refusesAWriterWhoLookedTooEarlyAndWritesTheOthers() {
        log().append(List.of(first("a", "1")));

        var outcomes = log().append(List.of(first("a", "2"), first("b", "3")));

        assertThat(outcomes.getFirst())
                .isInstanceOfSatisfying(
                        Appended.Conflict.class,
                        it -> assertThat(it.current().latest()).isEqualTo(new Sequence(1)));
        assertThat(at(outcomes.getLast()).sequence()).isEqualTo(new Sequence(2));
        assertThat(log().verify()).isEqualTo(new ChainVerdict.Intact(2));
    }

    @Test
    default void refusesASecondRevisionOfAnEntryInABatch() {
        var outcomes = log().append(List.of(first("a", "1"), first("a", "2")));

        assertThat(outcomes.getLast()).isInstanceOf(Appended.Conflict.class);
        assertThat(log().head()).isEqualTo(new Sequence(1));
    }

    @Test
    default void takesTheLargestBatchAndNothingLarger() {
        var largest = IntStream.range(0, RevisionLog.LARGEST_BATCH)
                .mapToObj(it -> first("entry-" + it, "content " + it))
                .toList();
        var tooLarge = new ArrayList<>(largest);
        tooLarge.add(first("one-more", ""));

        assertThatThrownBy(() -> log().append(tooLarge)).isInstanceOf(IllegalArgumentException.class);
        assertThat(log().append(largest)).hasSize(RevisionLog.LARGEST_BATCH);
        assertThat(log().append(List.of())).isEmpty();
        assertThat(log().head().value()).isEqualTo(RevisionLog.LARGEST_BATCH);
    }

    @Test
    default void tellsFollowersOfTheLastRevisionOnly() {
        log().append(List.of(first("a", "1"), first("b", "2")));
        log().append(List.of(first("a", "conflict")));

        assertThat(nudges()).containsExactly(new RevisionsAppended(new Sequence(2)));
    }

    @Test
    default void manyWritersLoseNothingAndLeaveNoGap() throws Exception {
        int writers = 4;
        int rounds = 12;
        log().append(List.of(first("shared", "0")));

        try (var pool = Executors.newFixedThreadPool(writers)) {
            var work = IntStream.range(0, writers)
                    .<Callable<Integer>>mapToObj(writer -> () -> writeOwnAndShared("writer-" + writer, rounds))
                    .toList();
            for (var conflicts : pool.invokeAll(work)) {
                assertThat(conflicts.get()).isNotNegative();
            }
        }

        var all = log().after(Sequence.START, 1_000);
        assertThat(all)
                .extracting(it -> it.sequence().value())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 1 + 2L * writers * rounds)
                        .boxed()
                        .toList());
        assertThat(log().history(entry("shared"), 1_000)).hasSize(1 + writers * rounds);
        assertThat(log().verify()).isEqualTo(new ChainVerdict.Intact(all.size()));
    }

    /** Appends to an entry of its own and to one that all write to, looking again until no one was faster. */
    private int writeOwnAndShared(String own, int rounds) {
        int conflicts = 0;
        for (int round = 0; round < rounds; round++) {
            at(log().append(List.of(first(own + "-" + round, "content"))).getFirst());
            while (!(append("shared", own + " " + round) instanceof Appended.At)) {
                conflicts++;
            }
        }
        return conflicts;
    }

    private Appended append(String recordKey, String content) {
        var seen = headOf(recordKey).latest();
        return log().append(List.of(publish(recordKey, content, seen))).getFirst();
    }
}
