package id.satudata.hub.revision;

import static id.satudata.hub.revision.LogPromises.with;
import static id.satudata.hub.revision.NewRevisions.first;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Bytes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every revision log promises about changes made behind its back. */
interface ChainPromises extends LogPromises {

    @Test
    default void noticesChangedContent() {
        var revisions = three();
        var changed = revisions.get(1);
        tamper(with(changed, Bytes.utf8("falsified"), changed.origin()));

        assertThat(log().verify()).isEqualTo(new ChainVerdict.Broken(new Sequence(2), Flaw.CONTENT_CHANGED));
    }

    @Test
    default void noticesAChangedOrigin() {
        var revisions = three();
        var changed = revisions.get(1);
        var someoneElse = new Origin("nobody", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        tamper(with(changed, changed.content(), someoneElse));

        assertThat(log().verify()).isEqualTo(new ChainVerdict.Broken(new Sequence(2), Flaw.RECORD_CHANGED));
    }

    @Test
    default void noticesAMissingRevision() {
        three();
        remove(new Sequence(2));

        assertThat(log().verify()).isEqualTo(new ChainVerdict.Broken(new Sequence(2), Flaw.MISSING));
    }

    @Test
    default void noticesAMissingEnd() {
        three();
        remove(new Sequence(3));

        assertThat(log().verify()).isEqualTo(new ChainVerdict.Broken(new Sequence(3), Flaw.MISSING_AT_END));
    }

    private List<Revision> three() {
        return log().append(List.of(first("a", "1"), first("b", "2"), first("c", "3"))).stream()
                .map(LogPromises::at)
                .toList();
    }

    static Revision at(Appended outcome) {
        assertThat(outcome).isInstanceOf(Appended.At.class);
        return ((Appended.At) outcome).revision();
    }
}
