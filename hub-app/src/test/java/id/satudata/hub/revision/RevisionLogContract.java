package id.satudata.hub.revision;

import static id.satudata.hub.revision.NewRevisions.entry;
import static id.satudata.hub.revision.NewRevisions.first;
import static id.satudata.hub.revision.NewRevisions.named;
import static id.satudata.hub.revision.NewRevisions.publish;
import static id.satudata.hub.revision.NewRevisions.requested;
import static id.satudata.hub.revision.NewRevisions.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every revision log promises. */
abstract class RevisionLogContract {

    /** Finer than a log keeps, so that a forgotten truncation breaks the chain. */
    static final Instant NOW = Instant.parse("2026-11-23T04:05:06.123456789Z");

    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final List<RevisionsAppended> nudges = new ArrayList<>();
    private RevisionLog log;

    /** Returns an empty log that takes its time from {@link #CLOCK} and tells {@link #nudges} of what is appended. */
    abstract RevisionLog emptyLog();

    /** Replaces a stored revision behind the log's back. */
    abstract void tamper(Revision changed);

    /** Removes a stored revision behind the log's back. */
    abstract void remove(Sequence sequence);

    @BeforeEach
    void startWithAnEmptyLog() {
        log = emptyLog();
    }

    @Test
    void anEmptyLogStartsBeforeTheFirstRevision() {
        assertThat(log.head()).isEqualTo(Sequence.START);
        assertThat(log.after(Sequence.START, 10)).isEmpty();
        assertThat(log.heads(List.of(entry("a")))).isEmpty();
        assertThat(log.latest(List.of())).isEmpty();
        assertThat(log.verify()).isEqualTo(new ChainVerdict.Intact(0));
    }

    @Test
    void givesBackWhatWasAppended() {
        var appended = at(log.append(List.of(first("a", "isi é 🙂"))).getFirst());

        assertThat(log.after(Sequence.START, 10)).containsExactly(appended);
        assertThat(appended.sequence()).isEqualTo(new Sequence(1));
        assertThat(appended.number()).isEqualTo(1);
        assertThat(appended.content().text()).isEqualTo("isi é 🙂");
        assertThat(appended.at()).isEqualTo(Instant.parse("2026-11-23T04:05:06.123456Z"));
        assertThat(appended.findings()).isEqualTo(first("a", "").findings());
        assertThat(appended.origin()).isEqualTo(first("a", "").origin());
    }

    @Test
    void keepsTheChainOverTextThatIsNoProperUnicode() {
        var half = "half a pair \ud83d";
        var message = LocalizedText.indonesian("\udc00 NUL \u0000 " + half);
        var odd = new NewRevision(
                entry("a"),
                RevisionKind.PUBLISH,
                "a",
                Optional.of(half),
                Bytes.NONE,
                Bytes.NONE.hash(),
                List.of(new Finding(Finding.Severity.INFO, "text-cleaned", "title", half, message)),
                new Origin(half, Optional.empty(), Optional.of(half), Optional.empty(), Optional.of(half)),
                Sequence.START);

        var appended = at(log.append(List.of(odd)).getFirst());

        assertThat(log.after(Sequence.START, 10)).containsExactly(appended);
        assertThat(log.append(List.of(odd))).containsExactly(new Appended.At(appended));
        assertThat(log.verify()).isEqualTo(new ChainVerdict.Intact(1));
    }

    @Test
    void numbersABatchInItsOrderAndLinksIt() {
        log.append(List.of(first("a", "1"), first("b", "2"), first("c", "3")));

        var all = log.after(Sequence.START, 10);
        assertThat(all).extracting(Revision::name).containsExactly("a", "b", "c");
        assertThat(all).extracting(it -> it.sequence().value()).containsExactly(1L, 2L, 3L);
        assertThat(all.get(1).previousHash()).isEqualTo(all.get(0).hash());
        assertThat(log.head()).isEqualTo(new Sequence(3));
        assertThat(log.verify()).isEqualTo(new ChainVerdict.Intact(3));
    }

    @Test
    void readsOnFromAPositionUpToTheLimit() {
        log.append(List.of(first("a", "1"), first("b", "2"), first("c", "3")));

        assertThat(log.after(new Sequence(1), 1)).extracting(Revision::name).containsExactly("b");
        assertThat(log.after(new Sequence(3), 1)).isEmpty();
    }

    @Test
    void headsFollowTheirEntries() {
        log.append(List.of(first("a", "1"), first("b", "2")));
        log.append(List.of(publish("a", "3", new Sequence(1))));

        var head = log.heads(List.of(entry("a"), entry("a"), entry("none"))).get(entry("a"));
        assertThat(head)
                .isEqualTo(new EntryHead(
                        entry("a"),
                        "a",
                        new Sequence(1),
                        new Sequence(3),
                        2,
                        Bytes.utf8("3").hash(),
                        true,
                        Optional.of("Dinas Dukcapil"),
                        Instant.parse("2026-11-23T04:05:06.123456Z"),
                        Instant.parse("2026-11-23T04:05:06.123456Z")));
        assertThat(log.latest(List.of(entry("a"), entry("b"))).values())
                .extracting(it -> it.content().text())
                .containsExactlyInAnyOrder("3", "2");
        assertThat(log.history(entry("a"), 10)).extracting(Revision::number).containsExactly(2, 1);
        assertThat(log.history(entry("a"), 1)).extracting(Revision::number).containsExactly(2);
    }

    @Test
    void aWithdrawnEntryIsInvisibleUntilPublishedAgain() {
        log.append(List.of(first("a", "1")));

        log.append(List.of(withdraw("a", new Sequence(1))));
        var gone = headOf("a");
        log.append(List.of(publish("a", "1", new Sequence(2))));
        var back = headOf("a");

        assertThat(gone.visible()).isFalse();
        assertThat(gone.publisher()).contains("Dinas Dukcapil");
        assertThat(back.visible()).isTrue();
        assertThat(back.first()).isEqualTo(new Sequence(1));
    }

    @Test
    void refusesAWriterWhoLookedTooEarlyAndWritesTheOthers() {
        log.append(List.of(first("a", "1")));

        var outcomes = log.append(List.of(first("a", "2"), first("b", "3")));

        assertThat(outcomes.getFirst())
                .isInstanceOfSatisfying(
                        Appended.Conflict.class,
                        it -> assertThat(it.current().latest()).isEqualTo(new Sequence(1)));
        assertThat(at(outcomes.getLast()).sequence()).isEqualTo(new Sequence(2));
        assertThat(log.verify()).isEqualTo(new ChainVerdict.Intact(2));
    }

    @Test
    void refusesASecondRevisionOfAnEntryInABatch() {
        var outcomes = log.append(List.of(first("a", "1"), first("a", "2")));

        assertThat(outcomes.getLast()).isInstanceOf(Appended.Conflict.class);
        assertThat(log.head()).isEqualTo(new Sequence(1));
    }

    @Test
    void aNameBelongsToOneEntry() {
        log.append(List.of(first("a", "1")));

        var taken = log.append(
                List.of(named("a", first("b", "2")), named("c", first("c", "3")), named("c", first("d", "4"))));

        assertThat(taken.get(0)).isEqualTo(new Appended.NameTaken(entry("a")));
        assertThat(taken.get(1)).isInstanceOf(Appended.At.class);
        assertThat(taken.get(2)).isEqualTo(new Appended.NameTaken(entry("c")));
        assertThat(log.heads(List.of(entry("b")))).isEmpty();
    }

    @Test
    void aNameOutlivesAWithdrawal() {
        log.append(List.of(first("a", "1")));
        log.append(List.of(withdraw("a", new Sequence(1))));

        var taken = log.append(List.of(named("a", first("b", "2"))));

        assertThat(taken.getFirst()).isEqualTo(new Appended.NameTaken(entry("a")));
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAndWritesNothing() {
        var once = at(log.append(List.of(requested("a", "1", "key-1"))).getFirst());
        log.append(List.of(publish("a", "2", once.sequence())));

        var again = log.append(List.of(requested("a", "1", "key-1")));

        assertThat(again).containsExactly(new Appended.At(once));
        assertThat(log.requested(List.of("key-1", "key-2")))
                .containsOnlyKeys("key-1")
                .containsValue(once);
        assertThat(log.head()).isEqualTo(new Sequence(2));
    }

    @Test
    void aRequestKeyIsAcceptedForOneThingOnly() {
        log.append(List.of(requested("a", "1", "key")));

        var outcomes = log.append(
                List.of(requested("b", "1", "key"), requested("c", "3", "other"), requested("d", "4", "other")));

        assertThat(outcomes.get(0)).isInstanceOf(Appended.KeyTaken.class);
        assertThat(outcomes.get(1)).isInstanceOf(Appended.At.class);
        assertThat(outcomes.get(2)).isInstanceOf(Appended.KeyTaken.class);
    }

    @Test
    void requestKeysThatDifferInCaseOrTrailingSpaceDiffer() {
        var outcomes = log.append(
                List.of(requested("a", "1", "key"), requested("b", "2", "KEY"), requested("c", "3", "key ")));

        assertThat(outcomes).allSatisfy(it -> assertThat(it).isInstanceOf(Appended.At.class));
        assertThat(log.requested(List.of("key "))).containsOnlyKeys("key ");
    }

    @Test
    void takesTheLargestBatchAndNothingLarger() {
        var largest = IntStream.range(0, RevisionLog.LARGEST_BATCH)
                .mapToObj(it -> first("entry-" + it, "content " + it))
                .toList();
        var tooLarge = new ArrayList<>(largest);
        tooLarge.add(first("one-more", ""));

        assertThatThrownBy(() -> log.append(tooLarge)).isInstanceOf(IllegalArgumentException.class);
        assertThat(log.append(largest)).hasSize(RevisionLog.LARGEST_BATCH);
        assertThat(log.append(List.of())).isEmpty();
        assertThat(log.head().value()).isEqualTo(RevisionLog.LARGEST_BATCH);
    }

    @Test
    void tellsFollowersOfTheLastRevisionOnly() {
        log.append(List.of(first("a", "1"), first("b", "2")));
        log.append(List.of(first("a", "conflict")));

        assertThat(nudges).containsExactly(new RevisionsAppended(new Sequence(2)));
    }

    @Test
    void manyWritersLoseNothingAndLeaveNoGap() throws Exception {
        int writers = 4;
        int rounds = 12;
        log.append(List.of(first("shared", "0")));

        try (var pool = Executors.newFixedThreadPool(writers)) {
            var work = IntStream.range(0, writers)
                    .<Callable<Integer>>mapToObj(writer -> () -> writeOwnAndShared("writer-" + writer, rounds))
                    .toList();
            for (var conflicts : pool.invokeAll(work)) {
                assertThat(conflicts.get()).isNotNegative();
            }
        }

        var all = log.after(Sequence.START, 1_000);
        assertThat(all)
                .extracting(it -> it.sequence().value())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 1 + 2L * writers * rounds)
                        .boxed()
                        .toList());
        assertThat(log.history(entry("shared"), 1_000)).hasSize(1 + writers * rounds);
        assertThat(log.verify()).isEqualTo(new ChainVerdict.Intact(all.size()));
    }

    /** Appends to an entry of its own and to one that all write to, looking again until no one was faster. */
    private int writeOwnAndShared(String own, int rounds) {
        int conflicts = 0;
        for (int round = 0; round < rounds; round++) {
            at(log.append(List.of(first(own + "-" + round, "content"))).getFirst());
            while (!(append("shared", own + " " + round) instanceof Appended.At)) {
                conflicts++;
            }
        }
        return conflicts;
    }

    private Appended append(String recordKey, String content) {
        var seen = headOf(recordKey).latest();
        return log.append(List.of(publish(recordKey, content, seen))).getFirst();
    }

    private EntryHead headOf(String recordKey) {
        return Objects.requireNonNull(log.heads(List.of(entry(recordKey))).get(entry(recordKey)));
    }

    @Test
    void noticesChangedContent() {
        var revisions = three();
        var changed = revisions.get(1);
        tamper(with(changed, Bytes.utf8("falsified"), changed.origin()));

        assertThat(log.verify()).isEqualTo(new ChainVerdict.Broken(new Sequence(2), "its content was changed"));
    }

    @Test
    void noticesAChangedOrigin() {
        var revisions = three();
        var changed = revisions.get(1);
        var someoneElse = new Origin("nobody", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        tamper(with(changed, changed.content(), someoneElse));

        assertThat(log.verify())
                .isEqualTo(new ChainVerdict.Broken(new Sequence(2), "what is recorded about it was changed"));
    }

    @Test
    void noticesAMissingRevision() {
        three();
        remove(new Sequence(2));

        assertThat(log.verify()).isEqualTo(new ChainVerdict.Broken(new Sequence(2), "it is missing"));
    }

    @Test
    void noticesAMissingEnd() {
        three();
        remove(new Sequence(3));

        assertThat(log.verify())
                .isEqualTo(new ChainVerdict.Broken(new Sequence(3), "it is missing at the end of the log"));
    }

    private List<Revision> three() {
        return log.append(List.of(first("a", "1"), first("b", "2"), first("c", "3"))).stream()
                .map(RevisionLogContract::at)
                .toList();
    }

    static Revision at(Appended outcome) {
        assertThat(outcome).isInstanceOf(Appended.At.class);
        return ((Appended.At) outcome).revision();
    }

    private static Revision with(Revision it, Bytes content, Origin origin) {
        return new Revision(
                it.sequence(),
                it.entry(),
                it.number(),
                it.kind(),
                it.name(),
                content,
                it.contentHash(),
                it.findings(),
                origin,
                it.at(),
                it.previousHash(),
                it.hash());
    }
}
