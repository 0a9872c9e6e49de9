package id.satudata.hub.projection;

import static id.satudata.hub.revision.NewRevisions.entry;
import static id.satudata.hub.revision.NewRevisions.first;
import static id.satudata.hub.revision.NewRevisions.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.projection.Reconciliation.Scope;
import id.satudata.hub.revision.InMemoryRevisionLog;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ReconcilerTests {

    private static final Instant NOW = Instant.parse("2026-11-26T02:30:00Z");

    private final RememberingProjection rdf = new RememberingProjection("rdf", 100);
    private final InMemoryRevisionLog log = new InMemoryRevisionLog();
    private final InMemoryViewMemory memory = new InMemoryViewMemory();
    private final Views views =
            new Views(List.of(View.of(rdf, memory, Holding.own())), log, Clock.fixed(NOW, ZoneOffset.UTC));
    private final FollowerThreads followers = new FollowerThreads(views, log, Paces.QUICK, () -> true);

    @AfterEach
    void stop() {
        followers.stop();
    }

    @Test
    void findsNothingInAViewInStep() throws Exception {
        log.append(List.of(first("a", "1"), first("b", "2")));
        log.append(List.of(withdraw("b", new Sequence(2))));
        inStep();

        assertThat(views.reconcile("rdf", _ -> {})).isEqualTo(new Reconciliation("rdf", Scope.SWEEP, NOW, 2, 0, 0));
        assertThat(views.reconciliations()).containsExactly(new Reconciliation("rdf", Scope.SWEEP, NOW, 2, 0, 0));
    }

    @Test
    void repairsWhatIsLostWhatIsOldAndWhatIsUnknown() throws Exception {
        log.append(IntStream.range(0, 450)
                .mapToObj(it -> first("entry-" + it, "content " + it))
                .toList());
        inStep();
        rdf.lose(entry("entry-17"));
        rdf.hold(entry("entry-400"), log.after(Sequence.START, 1).getFirst());
        rdf.hold(entry("nobody"), log.after(Sequence.START, 1).getFirst());

        var ended = views.reconcile("rdf", _ -> {});

        assertThat(ended).isEqualTo(new Reconciliation("rdf", Scope.SWEEP, NOW, 450, 3, 3));
        assertThat(rdf.content(entry("entry-17"))).contains("content 17");
        assertThat(rdf.content(entry("entry-400"))).contains("content 400");
        assertThat(rdf.content(entry("nobody"))).isEmpty();
        assertThat(views.reconcile("rdf", _ -> {}).differing()).isZero();
    }

    @Test
    void whatTheViewHasNotTakenInYetIsNoDifference() throws Exception {
        log.append(List.of(first("a", "1")));
        inStep();
        rdf.fail("away");
        log.append(List.of(first("b", "2")));
        rdf.recover();

        assertThat(views.reconcile("rdf", _ -> {}).differing()).isZero();
    }

    @Test
    void whatWasSetAsideIsNoDifference() throws Exception {
        rdf.refuse("racun", true);
        log.append(List.of(first("a", "racun"), first("b", "2")));
        inStep();

        assertThat(views.reconcile("rdf", _ -> {}).differing()).isZero();
    }

    @Test
    void aSampleOfASmallCatalogueFindsEveryDifference() throws Exception {
        log.append(List.of(first("a", "1"), first("b", "2")));
        inStep();
        rdf.lose(entry("a"));
        rdf.lose(entry("b"));

        views.sample();

        assertThat(rdf.content(entry("a"))).contains("1");
        assertThat(rdf.content(entry("b"))).contains("2");
        assertThat(views.reconciliations())
                .singleElement()
                .satisfies(it -> assertThat(it.scope()).isEqualTo(Scope.SAMPLE));
    }

    @Test
    void anOutageIsToldAndNotTakenForADifference() throws Exception {
        log.append(List.of(first("a", "1")));
        inStep();
        rdf.fail("Elasticsearch is away");

        assertThatThrownBy(() -> views.reconcile("rdf", _ -> {})).isInstanceOf(IOException.class);
        assertThat(views.reconciliations()).isEmpty();
    }

    private void inStep() throws InterruptedException {
        followers.start();
        assertThat(followers.awaitAll(log.head(), Duration.ofSeconds(20))).isTrue();
    }
}
