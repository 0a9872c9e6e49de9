package id.satudata.hub.revision;

import static id.satudata.hub.revision.LogPromises.at;
import static id.satudata.hub.revision.NewRevisions.entry;
import static id.satudata.hub.revision.NewRevisions.first;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every revision log promises about reading back what was appended. */
interface ReadingPromises extends LogPromises {

    @Test
    default void anEmptyLogStartsBeforeTheFirstRevision() {
        assertThat(log().head()).isEqualTo(Sequence.START);
        assertThat(log().after(Sequence.START, 10)).isEmpty();
        assertThat(log().heads(List.of(entry("a")))).isEmpty();
        assertThat(log().latest(List.of())).isEmpty();
        assertThat(log().verify()).isEqualTo(new ChainVerdict.Intact(0));
    }

    @Test
    default void givesBackWhatWasAppended() {
        var appended = at(log().append(List.of(first("a", "isi é 🙂"))).getFirst());

        assertThat(log().after(Sequence.START, 10)).containsExactly(appended);
        assertThat(appended.sequence()).isEqualTo(new Sequence(1));
        assertThat(appended.number()).isEqualTo(1);
        assertThat(appended.content().text()).isEqualTo("isi é 🙂");
        assertThat(appended.at()).isEqualTo(Instant.parse("2026-11-23T04:05:06.123456Z"));
        assertThat(appended.findings()).isEqualTo(first("a", "").findings());
        assertThat(appended.origin()).isEqualTo(first("a", "").origin());
    }

    @Test
    default void keepsTheChainOverTextThatIsNoProperUnicode() {
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

        var appended = at(log().append(List.of(odd)).getFirst());

        assertThat(log().after(Sequence.START, 10)).containsExactly(appended);
        assertThat(log().append(List.of(odd))).containsExactly(new Appended.At(appended));
        assertThat(log().verify()).isEqualTo(new ChainVerdict.Intact(1));
    }

    @Test
    default void numbersABatchInItsOrderAndLinksIt() {
        log().append(List.of(first("a", "1"), first("b", "2"), first("c", "3")));

        var all = log().after(Sequence.START, 10);
        assertThat(all).extracting(Revision::name).containsExactly("a", "b", "c");
        assertThat(all).extracting(it -> it.sequence().value()).containsExactly(1L, 2L, 3L);
        assertThat(all.get(1).previousHash()).isEqualTo(all.get(0).hash());
        assertThat(log().head()).isEqualTo(new Sequence(3));
        assertThat(log().verify()).isEqualTo(new ChainVerdict.Intact(3));
    }

    @Test
    default void readsOnFromAPositionUpToTheLimit() {
        log().append(List.of(first("a", "1"), first("b", "2"), first("c", "3")));

        assertThat(log().after(new Sequence(1), 1)).extracting(Revision::name).containsExactly("b");
        assertThat(log().after(new Sequence(3), 1)).isEmpty();
    }
}
