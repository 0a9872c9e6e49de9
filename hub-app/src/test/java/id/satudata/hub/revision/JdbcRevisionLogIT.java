package id.satudata.hub.revision;

import static id.satudata.hub.revision.NewRevisions.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.dao.DataIntegrityViolationException;

@TestInstance(Lifecycle.PER_CLASS)
final class JdbcRevisionLogIT extends RevisionLogContract {

    private final LogDatabase database = LogDatabase.create();

    @AfterAll
    void disconnect() {
        database.close();
    }

    @Override
    RevisionLog emptyLog() {
        database.clear();
        return database.log(CLOCK, event -> nudges().add((RevisionsAppended) event));
    }

    @Override
    public void tamper(Revision changed) {
        database.jdbc()
                .sql("update revision set content = ?, actor = ? where sequence = ?")
                .params(
                        changed.content().toArray(),
                        changed.origin().actor(),
                        changed.sequence().value())
                .update();
    }

    @Override
    public void remove(Sequence sequence) {
        database.jdbc()
                .sql("delete from revision where sequence = ?")
                .param(sequence.value())
                .update();
    }

    @Test
    void nothingRemainsOfABatchThatFailsHalfWay() {
        var log = emptyLog();
        var unstorable = NewRevisions.named("b".repeat(101), first("b", "2"));

        assertThatThrownBy(() -> log.append(List.of(first("a", "1"), unstorable)))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(log.head()).isEqualTo(Sequence.START);
        assertThat(log.heads(List.of(NewRevisions.entry("a")))).isEmpty();
        assertThat(log.verify()).isEqualTo(new ChainVerdict.Intact(0));
        assertThat(nudges()).isEmpty();
    }

    @Test
    void aListenerThatFailsDoesNotUndoTheSuccessOfTheWriter() {
        emptyLog();
        var log = database.log(CLOCK, event -> {
            throw new IllegalStateException("a follower stumbles");
        });

        assertThat(log.append(List.of(first("a", "1")))).singleElement().isInstanceOf(Appended.At.class);
    }

    @Test
    void refusesToReadPastAHole() {
        var log = emptyLog();
        log.append(List.of(first("a", "1"), first("b", "2"), first("c", "3")));
        remove(new Sequence(2));
        var restarted = database.log(CLOCK, _ -> {}); // which remembers nothing

        assertThatThrownBy(() -> restarted.after(Sequence.START, 10))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Revision 2 is missing from the log");
    }
}
