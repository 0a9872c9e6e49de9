package id.satudata.hub.projection;

import static id.satudata.hub.revision.NewRevisions.entry;
import static id.satudata.hub.revision.NewRevisions.first;
import static id.satudata.hub.revision.NewRevisions.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.projection.FollowerStatus.State;
import id.satudata.hub.revision.InMemoryRevisionLog;
import id.satudata.hub.revision.NewRevision;
import id.satudata.hub.revision.RevisionsAppended;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

final class FollowersTests {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Pace NUDGED_ONLY = new Pace(NEVER, NEVER, Duration.ofMillis(5), Duration.ofMillis(10));

    private final RememberingProjection rdf = new RememberingProjection("rdf", 100);
    private final RememberingProjection search = new RememberingProjection("search", 100);
    private Consumer<RevisionsAppended> nudged = nudge -> {};
    private final InMemoryRevisionLog log = new InMemoryRevisionLog(Clock.systemUTC(), nudge -> nudged.accept(nudge));
    private final Views views = views(rdf, search);
    private FollowerThreads followers = new FollowerThreads(views, log, Paces.QUICK, () -> true);

    @AfterEach
    void stop() {
        followers.stop();
    }

    @Test
    void catchesUpWithWhatWasThereBefore() throws InterruptedException {
        log.append(List.of(first("a", "1"), first("b", "2")));

        followers.start();

        assertThat(followers.awaitAll(new Sequence(2), LONG)).isTrue();
        assertThat(rdf.content(entry("a"))).contains("1");
        assertThat(search.content(entry("b"))).contains("2");
    }

    @Test
    void followsWithoutBeingNudged() throws InterruptedException {
        followers.start();
        assertThat(followers.awaitAll(Sequence.START, LONG)).isTrue();

        log.append(List.of(first("a", "1")));

        assertThat(followers.awaitPosition("rdf", new Sequence(1), LONG)).isTrue();
    }

    @Test
    void aNudgeIsEnough() throws InterruptedException {
        followers = new FollowerThreads(views(rdf), log, NUDGED_ONLY, () -> true);
        nudged = followers::look;
        followers.start();

        for (int i = 1; i <= 50; i++) {
            log.append(List.of(first("entry-" + i, "content")));
            assertThat(followers.awaitPosition("rdf", new Sequence(i), LONG)).isTrue();
        }
    }

    @Test
    void takesWhateverIsPendingUpToTheLimitOfTheView() throws InterruptedException {
        log.append(revisions(250));

        followers.start();
        assertThat(followers.awaitAll(new Sequence(250), LONG)).isTrue();

        assertThat(rdf.batchSizes()).containsExactly(100, 100, 50);
    }

    @Test
    void aFailingViewHoldsUpNoOtherAndCatchesUpLater() throws InterruptedException {
        search.fail("Elasticsearch is away");
        followers.start();
        log.append(List.of(first("a", "1")));

        assertThat(followers.awaitPosition("rdf", new Sequence(1), LONG)).isTrue();
        await().until(() -> search.failures() > 3);
        assertThat(status("search").state()).isEqualTo(State.FAILING);
        assertThat(status("search").lastError()).contains("Elasticsearch is away");
        assertThat(status("rdf").state()).isEqualTo(State.FOLLOWING);
        assertThat(new ProjectionsHealth(followers).health().getStatus()).isEqualTo(new Status("DEGRADED"));

        search.recover();
        assertThat(followers.awaitPosition("search", new Sequence(1), LONG)).isTrue();
        await().until(() -> status("search").state() == State.FOLLOWING);
        assertThat(status("search").lastError()).isEmpty();
        assertThat(search.content(entry("a"))).contains("1");
        assertThat(new ProjectionsHealth(followers).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void healsAViewThatWasWiped() throws InterruptedException {
        log.append(List.of(first("a", "1")));
        followers.start();
        assertThat(followers.awaitAll(new Sequence(1), LONG)).isTrue();

        rdf.wipe();

        await().until(() -> rdf.content(entry("a")).isPresent());
    }

    @Test
    void aViewAheadOfTheLogIsFilledAnew() throws InterruptedException {
        log.append(List.of(first("a", "1")));
        rdf.standAt(new Sequence(7));

        followers.start();

        await().until(() -> rdf.content(entry("a")).isPresent());
        await().until(() -> status("rdf").position().equals(new Sequence(1)));
    }

    @Test
    void aRevisionTheViewCannotHoldIsSetAsideAndTheOthersFlow() throws InterruptedException {
        rdf.refuse("racun", true);
        log.append(List.of(first("a", "1"), first("b", "2")));
        log.append(List.of(publish("b", "racun", new Sequence(2)), first("c", "3")));

        followers.start();

        assertThat(followers.awaitPosition("rdf", new Sequence(4), LONG)).isTrue();
        assertThat(rdf.failures()).isEqualTo(Suspects.TRIES);
        assertThat(rdf.content(entry("b"))).contains("2");
        assertThat(rdf.content(entry("c"))).contains("3");
        await().until(() -> status("rdf").quarantined() == 1);
        assertThat(views.quarantined("rdf")).singleElement().satisfies(it -> {
            assertThat(it.sequence()).isEqualTo(new Sequence(3));
            assertThat(it.reason()).contains("poison");
        });
        assertThat(new ProjectionsHealth(followers).health().getStatus()).isEqualTo(new Status("DEGRADED"));
        assertThat(search.content(entry("b"))).contains("racun");
    }

    @Test
    void theRevisionIsFoundEvenWhenTheViewDoesNotNameIt() throws InterruptedException {
        rdf.refuse("racun", false);
        log.append(revisions(30));
        log.append(List.of(first("b", "racun")));
        log.append(List.of(first("c", "3")));

        followers.start();

        assertThat(followers.awaitPosition("rdf", new Sequence(32), LONG)).isTrue();
        assertThat(views.quarantined("rdf")).extracting(Quarantined::sequence).containsExactly(new Sequence(31));
        assertThat(rdf.content(entry("c"))).contains("3");
        assertThat(rdf.content(entry("entry-7"))).contains("content 7");
    }

    @Test
    void whatComesLaterOfAnEntryMakesUpForWhatWasSetAside() throws InterruptedException {
        rdf.refuse("racun", true);
        log.append(List.of(first("a", "racun")));
        followers.start();
        await().until(() -> status("rdf").quarantined() == 1);

        log.append(List.of(publish("a", "obat", new Sequence(1))));

        assertThat(followers.awaitPosition("rdf", new Sequence(2), LONG)).isTrue();
        await().until(() -> status("rdf").quarantined() == 0);
        assertThat(views.quarantined("rdf")).isEmpty();
        assertThat(rdf.content(entry("a"))).contains("obat");
    }

    @Test
    void anOperatorCanHaveItTriedAgain() throws Exception {
        rdf.refuse("racun", true);
        log.append(List.of(first("a", "racun")));
        followers.start();
        await().until(() -> status("rdf").quarantined() == 1);

        assertThatThrownBy(() -> views.retry("rdf", new Sequence(1))).isInstanceOf(IOException.class);
        assertThat(views.quarantined("rdf")).hasSize(1);

        rdf.refuseNothing();
        views.retry("rdf", new Sequence(1));
        assertThat(rdf.content(entry("a"))).contains("racun");
        assertThat(views.quarantined("rdf")).isEmpty();
    }

    @Test
    void aViewWaitsUntilThereIsRoomOnTheDisk() throws InterruptedException {
        var room = new AtomicBoolean();
        followers = new FollowerThreads(views(rdf), log, Paces.QUICK, room::get);
        log.append(List.of(first("a", "1")));
        followers.start();

        await().until(() -> status("rdf").state() == State.FAILING);
        assertThat(status("rdf").lastError())
                .hasValueSatisfying(it -> assertThat(it).contains("room on the disk"));
        assertThat(rdf.content(entry("a"))).isEmpty();

        room.set(true);
        assertThat(followers.awaitPosition("rdf", new Sequence(1), LONG)).isTrue();
    }

    @Test
    void aPausedViewStandsUntilItIsResumed() throws InterruptedException {
        views.pause("rdf");
        followers.start();
        log.append(List.of(first("a", "1")));

        assertThat(followers.awaitPosition("search", new Sequence(1), LONG)).isTrue();
        await().until(() -> status("rdf").lag() == 1);
        assertThat(status("rdf").state()).isEqualTo(State.PAUSED);
        assertThat(rdf.content(entry("a"))).isEmpty();

        views.resume("rdf");
        assertThat(followers.awaitPosition("rdf", new Sequence(1), LONG)).isTrue();
    }

    @Test
    void tellsPositionAndLag() {
        rdf.fail("away");
        log.append(List.of(first("a", "1"), first("b", "2"), publish("a", "3", new Sequence(1))));

        followers.look(new RevisionsAppended(new Sequence(3)));

        assertThat(followers.statuses()).extracting(FollowerStatus::name).containsExactly("rdf", "search");
        assertThat(status("rdf").lag()).isEqualTo(3);
        assertThat(status("rdf").position()).isEqualTo(Sequence.START);
    }

    @Test
    void givesUpWaitingWhenTheTimeIsOver() throws InterruptedException {
        followers.start();

        assertThat(followers.awaitPosition("rdf", new Sequence(1), Duration.ofMillis(30)))
                .isFalse();
        assertThatThrownBy(() -> followers.awaitPosition("none", Sequence.START, LONG))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void canBeStoppedAndStartedAgain() throws InterruptedException {
        followers.start();
        assertThat(followers.awaitAll(Sequence.START, LONG)).isTrue();
        followers.stop();
        log.append(List.of(first("a", "1")));

        assertThat(followers.isRunning()).isFalse();
        assertThat(status("rdf").state()).isEqualTo(State.STOPPED);
        followers.start();
        assertThat(followers.awaitAll(new Sequence(1), LONG)).isTrue();
    }

    @Test
    void waitingEndsWhenTheFollowersStop() throws InterruptedException {
        followers.stop();

        assertThat(followers.awaitPosition("rdf", new Sequence(1), LONG)).isFalse();
    }

    private Views views(RememberingProjection... projections) {
        var kept = Stream.of(projections)
                .map(it -> View.of(it, new InMemoryViewMemory(), Holding.own()))
                .toList();
        return new Views(kept, log, Clock.systemUTC());
    }

    private FollowerStatus status(String name) {
        return followers.statuses().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<NewRevision> revisions(int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> first("entry-" + it, "content " + it))
                .toList();
    }
}
