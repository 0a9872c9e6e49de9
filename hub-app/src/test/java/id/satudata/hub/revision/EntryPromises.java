package id.satudata.hub.revision;

import static id.satudata.hub.revision.NewRevisions.entry;
import static id.satudata.hub.revision.NewRevisions.first;
import static id.satudata.hub.revision.NewRevisions.named;
import static id.satudata.hub.revision.NewRevisions.publish;
import static id.satudata.hub.revision.NewRevisions.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Bytes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every revision log promises about entries, their heads and names. */
interface EntryPromises extends LogPromises {

    @Test
    default void headsFollowTheirEntries() {
        log().append(List.of(first("a", "1"), first("b", "2")));
        log().append(List.of(publish("a", "3", new Sequence(1))));

        var head = log().heads(List.of(entry("a"), entry("a"), entry("none"))).get(entry("a"));
        assertThat(head)
                .isEqualTo(new EntryHead(
                        entry("a"),
                        "a",
                        new Sequence(1),
                        new Sequence(3),
                        2,
                        Bytes.utf8("3").hash(),
                        EntryState.VISIBLE,
                        false,
                        Optional.of("Dinas Dukcapil"),
                        Instant.parse("2026-11-23T04:05:06.123456Z"),
                        Instant.parse("2026-11-23T04:05:06.123456Z")));
        assertThat(log().latest(List.of(entry("a"), entry("b"))).values())
                .extracting(it -> it.content().text())
                .containsExactlyInAnyOrder("3", "2");
        assertThat(log().history(entry("a"), 10)).extracting(Revision::number).containsExactly(2, 1);
        assertThat(log().history(entry("a"), 1)).extracting(Revision::number).containsExactly(2);
    }

    @Test
    default void aWithdrawnEntryIsInvisibleUntilPublishedAgain() {
        log().append(List.of(first("a", "1")));

        log().append(List.of(withdraw("a", new Sequence(1))));
        var gone = headOf("a");
        log().append(List.of(publish("a", "1", new Sequence(2))));
        var back = headOf("a");

        assertThat(gone.visible()).isFalse();
        assertThat(gone.publisher()).contains("Dinas Dukcapil");
        assertThat(back.visible()).isTrue();
        assertThat(back.first()).isEqualTo(new Sequence(1));
    }

    @Test
    default void aNameBelongsToOneEntry() {
        log().append(List.of(first("a", "1")));

        var taken = log().append(
                        List.of(named("a", first("b", "2")), named("c", first("c", "3")), named("c", first("d", "4"))));

        assertThat(taken.get(0)).isEqualTo(new Appended.NameTaken(entry("a")));
        assertThat(taken.get(1)).isInstanceOf(Appended.At.class);
        assertThat(taken.get(2)).isEqualTo(new Appended.NameTaken(entry("c")));
        assertThat(log().heads(List.of(entry("b")))).isEmpty();
    }

    @Test
    default void aNameOutlivesAWithdrawal() {
        log().append(List.of(first("a", "1")));
        log().append(List.of(withdraw("a", new Sequence(1))));

        var taken = log().append(List.of(named("a", first("b", "2"))));

        assertThat(taken.getFirst()).isEqualTo(new Appended.NameTaken(entry("a")));
    }
}
