package id.satudata.hub.revision;

import static id.satudata.hub.revision.LogPromises.at;
import static id.satudata.hub.revision.NewRevisions.publish;
import static id.satudata.hub.revision.NewRevisions.requested;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every revision log promises about requests that are made twice. */
interface RequestPromises extends LogPromises {

    @Test
    default void aRepeatedRequestGetsTheFirstAnswerAndWritesNothing() {
        var once = at(log().append(List.of(requested("a", "1", "key-1"))).getFirst());
        log().append(List.of(publish("a", "2", once.sequence())));

        var again = log().append(List.of(requested("a", "1", "key-1")));

        assertThat(again).containsExactly(new Appended.At(once));
        assertThat(log().requested(List.of("key-1", "key-2")))
                .containsOnlyKeys("key-1")
                .containsValue(once);
        assertThat(log().head()).isEqualTo(new Sequence(2));
    }

    @Test
    default void aRequestKeyIsAcceptedForOneThingOnly() {
        log().append(List.of(requested("a", "1", "key")));

        var outcomes = log().append(List.of(
                requested("b", "1", "key"), requested("c", "3", "other"), requested("d", "4", "other")));

        assertThat(outcomes.get(0)).isInstanceOf(Appended.KeyTaken.class);
        assertThat(outcomes.get(1)).isInstanceOf(Appended.At.class);
        assertThat(outcomes.get(2)).isInstanceOf(Appended.KeyTaken.class);
    }

    @Test
    default void theKeyOfARequestThatWroteNothingIsRememberedWithTheRevisionThatSaidItAlready() {
        var said = at(log().append(List.of(requested("a", "1", "first"))).getFirst());

        log().answered(Map.of("second", said.sequence(), "third", said.sequence()));

        assertThat(log().requested(List.of("first", "second", "third", "fourth")))
                .containsOnly(Map.entry("first", said), Map.entry("second", said), Map.entry("third", said));
        assertThat(log().append(List.of(requested("a", "1", "second")))).containsExactly(new Appended.At(said));
        assertThat(log().append(List.of(requested("b", "1", "second"))).getFirst())
                .isInstanceOf(Appended.KeyTaken.class);
        assertThat(log().head()).isEqualTo(new Sequence(1));
    }

    @Test
    default void requestKeysThatDifferInCaseOrTrailingSpaceDiffer() {
        var outcomes = log().append(
                        List.of(requested("a", "1", "key"), requested("b", "2", "KEY"), requested("c", "3", "key ")));

        assertThat(outcomes).allSatisfy(it -> assertThat(it).isInstanceOf(Appended.At.class));
        assertThat(log().requested(List.of("key "))).containsOnlyKeys("key ");
    }
}
