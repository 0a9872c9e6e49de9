package id.satudata.hub.projection;

import static id.satudata.hub.revision.NewRevisions.first;
import static id.satudata.hub.revision.NewRevisions.publish;
import static id.satudata.hub.revision.NewRevisions.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.revision.InMemoryRevisionLog;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LastOfEachEntryTests {

    @Test
    void keepsTheLastOfEachEntryInLogOrder() {
        var log = new InMemoryRevisionLog();
        log.append(List.of(first("a", "1"), first("b", "2"), first("c", "3")));
        log.append(List.of(publish("a", "4", new Sequence(1)), withdraw("b", new Sequence(2))));

        var last = Batch.lastOfEachEntry(log.after(Sequence.START, 10));

        assertThat(last)
                .extracting(Revision::sequence)
                .containsExactly(new Sequence(3), new Sequence(4), new Sequence(5));
    }
}
