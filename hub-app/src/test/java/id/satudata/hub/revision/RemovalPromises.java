package id.satudata.hub.revision;

import static id.satudata.hub.revision.LogPromises.at;
import static id.satudata.hub.revision.LogPromises.with;
import static id.satudata.hub.revision.NewRevisions.entry;
import static id.satudata.hub.revision.NewRevisions.first;
import static id.satudata.hub.revision.NewRevisions.named;
import static id.satudata.hub.revision.NewRevisions.publish;
import static id.satudata.hub.revision.NewRevisions.restore;
import static id.satudata.hub.revision.NewRevisions.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.metadata.Bytes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every revision log promises about entries that are withdrawn, restored, deleted and purged. */
interface RemovalPromises extends LogPromises {

    @Test
    default void aReasonIsKeptAndIsPartOfTheChain() {
        var published = append(first("a", "1"));

        var withdrawn =
                append(NewRevisions.remove("a", RevisionKind.WITHDRAW, "salah unggah 🙈", published.sequence()));

        assertThat(withdrawn.origin().reason()).contains("salah unggah 🙈");
        assertThat(log().history(entry("a"), 1)).containsExactly(withdrawn);
        assertThat(withdrawn.hash())
                .isNotEqualTo(HashChain.link(with(withdrawn, Bytes.NONE, because(withdrawn, "lain"))))
                .isNotEqualTo(HashChain.link(with(withdrawn, Bytes.NONE, because(withdrawn, null))));
        assertThat(log().verify()).isEqualTo(new ChainVerdict.Intact(2));
    }

    @Test
    default void theSameRequestForAnotherReasonIsAnotherRequest() {
        var published = append(first("a", "1"));
        var once = asked("a", "salah unggah", published.sequence());
        var withdrawn = append(once);

        assertThat(log().append(List.of(once))).containsExactly(new Appended.At(withdrawn));
        assertThat(log().append(List.of(asked("a", "hal lain", published.sequence()))))
                .containsExactly(new Appended.KeyTaken(withdrawn));
    }

    @Test
    default void anEntrysStateFollowsItsRevisions() {
        append(first("a", "1"));
        append(withdraw("a", new Sequence(1)));
        var closed = headOf("a").state();
        append(NewRevisions.remove("a", RevisionKind.WITHDRAW, "salah", new Sequence(2)));
        var withdrawn = headOf("a").state();
        append(restore("a", "1", new Sequence(3)));
        var restored = headOf("a");
        append(NewRevisions.remove("a", RevisionKind.PURGE, "data pribadi", new Sequence(4)));
        var purged = headOf("a").state();
        append(NewRevisions.remove("a", RevisionKind.DELETE, "ganda", new Sequence(5)));
        append(NewRevisions.remove("a", RevisionKind.PURGE, "data pribadi", new Sequence(6)));

        assertThat(List.of(closed, withdrawn, restored.state(), purged))
                .containsExactly(EntryState.CLOSED, EntryState.WITHDRAWN, EntryState.VISIBLE, EntryState.PURGED);
        assertThat(restored.publisher()).contains("Dinas Dukcapil");
        assertThat(headOf("a").state()).isEqualTo(EntryState.DELETED);
        assertThat(headOf("a").visible()).isFalse();
    }

    @Test
    default void nothingFollowsADeletionAndItsNameGoesToNobody() {
        append(first("a", "1"));
        append(NewRevisions.remove("a", RevisionKind.DELETE, "ganda", new Sequence(1)));

        var outcomes =
                log().append(List.of(publish("a", "2", new Sequence(2)), named("a", first("b", "3")), first("c", "4")));

        assertThat(outcomes.get(0)).isEqualTo(new Appended.Gone(headOf("a")));
        assertThat(outcomes.get(1)).isEqualTo(new Appended.NameTaken(entry("a")));
        assertThat(outcomes.get(2)).isInstanceOf(Appended.At.class);
    }

    @Test
    default void remembersTheLastRevisionThatHidAnything() {
        var none = log().lastHidden();
        append(first("a", "1"));
        append(withdraw("a", new Sequence(1)));
        append(publish("a", "1", new Sequence(2)));
        append(first("b", "2"));

        assertThat(none).isEqualTo(Sequence.START);
        assertThat(log().lastHidden()).isEqualTo(new Sequence(2));
        assertThat(log().lastHidden(entry("a"))).isEqualTo(2);
        assertThat(log().lastHidden(entry("b"))).isZero();
        assertThat(log().lastHidden(entry("none"))).isZero();
    }

    @Test
    default void readsAHistoryPageByPage() {
        append(first("a", "1"));
        append(publish("a", "2", new Sequence(1)));
        append(publish("a", "3", new Sequence(2)));

        assertThat(log().history(entry("a"), 3, 1)).extracting(Revision::number).containsExactly(2);
        assertThat(log().history(entry("a"), 2, 5)).extracting(Revision::number).containsExactly(1);
        assertThat(log().history(entry("a"), 1, 5)).isEmpty();
    }

    @Test
    default void aPurgeDestroysTheContentOfItsEntryAndTheChainStillHolds() {
        append(first("a", "NIK 5108…"));
        append(first("b", "milik lain"));
        append(publish("a", "NIK 5108… lagi", new Sequence(1)));

        append(NewRevisions.remove("a", RevisionKind.PURGE, "data pribadi", new Sequence(3)));

        assertThat(log().history(entry("a"), 10))
                .allSatisfy(it -> assertThat(it.content()).isEqualTo(Bytes.NONE));
        assertThat(log().history(entry("a"), 10)).extracting(Revision::isPurged).containsExactly(false, true, true);
        assertThat(log().history(entry("a"), 10)).noneMatch(Revision::shows);
        assertThat(log().history(entry("b"), 10))
                .extracting(it -> it.content().text())
                .containsExactly("milik lain");
        assertThat(log().verify()).isEqualTo(new ChainVerdict.Intact(4));
    }

    @Test
    default void afterAPurgeTheEntryMayStartAfresh() {
        append(first("a", "NIK 5108…"));
        append(NewRevisions.remove("a", RevisionKind.PURGE, "data pribadi", new Sequence(1)));
        append(publish("a", "bersih", new Sequence(2)));

        assertThat(headOf("a").visible()).isTrue();
        assertThat(log().verify()).isEqualTo(new ChainVerdict.Intact(3));
    }

    @Test
    default void noticesContentThatIsGoneWithoutAPurge() {
        append(first("a", "1"));
        var published = append(first("b", "2"));
        append(NewRevisions.remove("a", RevisionKind.PURGE, "data pribadi", new Sequence(1)));
        tamper(with(published, Bytes.NONE, published.origin()));

        assertThat(log().verify()).isEqualTo(new ChainVerdict.Broken(new Sequence(2), Flaw.CONTENT_GONE));
    }

    @Test
    default void noticesContentThatIsGoneAfterThePurge() {
        append(first("a", "1"));
        append(NewRevisions.remove("a", RevisionKind.PURGE, "data pribadi", new Sequence(1)));
        var later = append(publish("a", "bersih", new Sequence(2)));
        tamper(with(later, Bytes.NONE, later.origin()));

        assertThat(log().verify()).isEqualTo(new ChainVerdict.Broken(new Sequence(3), Flaw.CONTENT_GONE));
    }

    @Test
    default void noticesPurgedContentThatCameBack() {
        var published = append(first("a", "1"));
        append(NewRevisions.remove("a", RevisionKind.PURGE, "data pribadi", new Sequence(1)));
        tamper(published);

        assertThat(log().verify()).isEqualTo(new ChainVerdict.Broken(new Sequence(1), Flaw.CONTENT_KEPT));
    }

    @Test
    default void noticesAFalsifiedPurgeByTheContentItTook() {
        append(first("a", "1"));
        append(first("b", "2"));
        var purge = append(NewRevisions.remove("a", RevisionKind.PURGE, "data pribadi", new Sequence(1)));
        var someoneElse = new Origin("nobody", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        tamper(with(purge, purge.content(), someoneElse));

        assertThat(log().verify()).isEqualTo(new ChainVerdict.Broken(new Sequence(1), Flaw.PURGE_CHANGED));
    }

    @Test
    default void whatTakesAnEntryOutOfSightHasNoContent() {
        assertThatThrownBy(() -> new NewRevision(
                        entry("a"),
                        RevisionKind.DELETE,
                        "a",
                        Optional.empty(),
                        Bytes.utf8("1"),
                        Bytes.utf8("1").hash(),
                        List.of(),
                        first("a", "1").origin(),
                        Sequence.START))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Revision append(NewRevision revision) {
        return at(log().append(List.of(revision)).getFirst());
    }

    private static NewRevision asked(String recordKey, String reason, Sequence expected) {
        var it = NewRevisions.remove(recordKey, RevisionKind.WITHDRAW, reason, expected);
        var origin = new Origin(
                "walidata",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("key"),
                Optional.of(reason));
        return new NewRevision(
                it.entry(),
                it.kind(),
                it.name(),
                it.publisher(),
                it.content(),
                it.contentHash(),
                it.findings(),
                origin,
                it.expected());
    }

    private static Origin because(Revision it, @org.jspecify.annotations.Nullable String reason) {
        var origin = it.origin();
        return new Origin(
                origin.actor(),
                origin.source(),
                origin.recordKey(),
                origin.run(),
                origin.requestKey(),
                Optional.ofNullable(reason));
    }
}
