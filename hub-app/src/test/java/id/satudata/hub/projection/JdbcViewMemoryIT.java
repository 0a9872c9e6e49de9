package id.satudata.hub.projection;

import static id.satudata.hub.revision.NewRevisions.first;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.projection.Reconciliation.Scope;
import id.satudata.hub.revision.InMemoryRevisionLog;
import id.satudata.hub.revision.LogDatabase;
import id.satudata.hub.revision.Sequence;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcViewMemoryIT {

    private static final LogDatabase DATABASE = LogDatabase.create();
    private static final Instant NOW = Instant.parse("2026-11-26T02:30:00.123456Z");

    @AfterAll
    static void disconnect() {
        DATABASE.close();
    }

    @Test
    void remembersPausesOfOneNodeAndView() {
        memory("rdf", "a").pause();
        memory("rdf", "a").pause();

        assertThat(memory("rdf", "a").isPaused()).isTrue();
        assertThat(memory("rdf", "b").isPaused()).isFalse();
        assertThat(memory("search", "a").isPaused()).isFalse();

        memory("rdf", "a").resume();
        assertThat(memory("rdf", "a").isPaused()).isFalse();
    }

    @Test
    void remembersWhatWasSetAside() {
        var log = new InMemoryRevisionLog();
        log.append(List.of(first("a", "1"), first("b", "2")));
        var revisions = log.after(Sequence.START, 2);

        memory("poison", "").quarantine(revisions.get(1), "x".repeat(2_000));
        memory("poison", "").quarantine(revisions.get(0), "once");
        memory("poison", "").quarantine(revisions.get(0), "again");

        assertThat(memory("poison", "").quarantined())
                .containsExactly(
                        new Quarantined(new Sequence(1), revisions.get(0).entry(), "again", NOW),
                        new Quarantined(new Sequence(2), revisions.get(1).entry(), "x".repeat(1_000), NOW));

        memory("poison", "").release(new Sequence(1));
        assertThat(memory("poison", "").quarantined())
                .extracting(Quarantined::sequence)
                .containsExactly(new Sequence(2));
    }

    @Test
    void remembersTheLastComparisonOfEachScope() {
        var sweep = new Reconciliation("search", Scope.SWEEP, NOW, 100, 2, 1);
        var sample = new Reconciliation("search", Scope.SAMPLE, NOW, 20, 0, 0);

        memory("search", "").reconciled(new Reconciliation("search", Scope.SWEEP, NOW.minusSeconds(60), 90, 9, 9));
        memory("search", "").reconciled(sweep);
        memory("search", "").reconciled(sample);

        assertThat(memory("search", "").reconciliations()).containsExactlyInAnyOrder(sample, sweep);
    }

    private static ViewMemory memory(String view, String node) {
        return new JdbcViewMemory(
                JdbcClient.create(DATABASE.connections()), Clock.fixed(NOW, ZoneOffset.UTC), view, node);
    }
}
