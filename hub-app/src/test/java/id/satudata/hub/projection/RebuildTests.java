package id.satudata.hub.projection;

import static id.satudata.hub.revision.NewRevisions.entry;
import static id.satudata.hub.revision.NewRevisions.first;
import static id.satudata.hub.revision.NewRevisions.publish;
import static id.satudata.hub.revision.NewRevisions.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.revision.InMemoryRevisionLog;
import id.satudata.hub.revision.NewRevision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RebuildTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final RememberingProjection rdf = new RememberingProjection("rdf", 100);
    private final InMemoryRevisionLog log = new InMemoryRevisionLog();
    private final InMemoryViewMemory memory = new InMemoryViewMemory();
    private final Views views = new Views(List.of(View.of(rdf, memory, Holding.own())), log, Clock.systemUTC());
    private final FollowerThreads followers = new FollowerThreads(views, log, Paces.QUICK, () -> true);

    @AfterEach
    void stop() {
        followers.stop();
    }

    @Test
    void theNewCopyHoldsWhatTheLogSaysLast() throws Exception {
        log.append(List.of(first("a", "1"), first("b", "2"), first("c", "3")));
        log.append(List.of(publish("a", "4", new Sequence(1)), withdraw("b", new Sequence(2))));
        started();
        rdf.lose(entry("a"));

        views.rebuild("rdf", _ -> {});

        assertThat(rdf.content(entry("a"))).contains("4");
        assertThat(rdf.content(entry("b"))).isEmpty();
        assertThat(rdf.content(entry("c"))).contains("3");
        assertThat(rdf.position()).isEqualTo(new Sequence(5));
        assertThat(followers.statuses().getFirst().rebuild()).isEmpty();
    }

    @Test
    void whatIsRecordedAfterwardsIsFollowed() throws Exception {
        log.append(List.of(first("a", "1")));
        started();
        views.rebuild("rdf", _ -> {});

        log.append(List.of(first("b", "2")));

        assertThat(followers.awaitPosition("rdf", new Sequence(2), LONG)).isTrue();
        assertThat(rdf.content(entry("b"))).contains("2");
    }

    @Test
    void whereTheLastRevisionCannotBeHeldTheOneBeforeStaysVisible() throws Exception {
        log.append(List.of(first("a", "1"), first("b", "2")));
        log.append(List.of(publish("a", "racun", new Sequence(1))));
        rdf.refuse("racun", true);
        started();
        memory.quarantined().forEach(it -> memory.release(it.sequence()));
        rdf.wipe();
        assertThat(followers.awaitPosition("rdf", new Sequence(3), LONG)).isTrue();

        views.rebuild("rdf", _ -> {});

        assertThat(rdf.content(entry("a"))).contains("1");
        assertThat(views.quarantined("rdf")).extracting(Quarantined::sequence).containsExactly(new Sequence(3));
    }

    @Test
    void whatCanBeHeldByNowIsNoLongerSetAside() throws Exception {
        log.append(List.of(first("a", "racun")));
        rdf.refuse("racun", true);
        started();
        assertThat(views.quarantined("rdf")).hasSize(1);

        rdf.refuseNothing();
        views.rebuild("rdf", _ -> {});

        assertThat(rdf.content(entry("a"))).contains("racun");
        assertThat(views.quarantined("rdf")).isEmpty();
    }

    @Test
    void anEmptyViewFarBehindIsLoadedAndNotFollowed() throws InterruptedException {
        for (int batch = 0; batch < 12; batch++) {
            var from = batch * 500;
            log.append(IntStream.range(from, from + 500)
                    .<NewRevision>mapToObj(it -> first("entry-" + it, "content " + it))
                    .toList());
        }

        followers.start();

        assertThat(followers.awaitPosition("rdf", new Sequence(6_000), LONG)).isTrue();
        assertThat(rdf.batchSizes()).isEmpty();
        assertThat(rdf.content(entry("entry-5999"))).contains("content 5999");
    }

    @Test
    void aPausedViewIsNotRebuilt() throws InterruptedException {
        views.pause("rdf");
        started();

        assertThatThrownBy(() -> views.rebuild("rdf", _ -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("paused");
    }

    @Test
    void aRebuildIsRefusedWhenTheHubStops() throws InterruptedException {
        log.append(List.of(first("a", "1")));
        started();
        followers.stop();

        assertThatThrownBy(() -> views.rebuild("rdf", _ -> {})).isInstanceOf(IOException.class);
    }

    /** Starts the followers and waits until they have seen their views. */
    private void started() throws InterruptedException {
        followers.start();
        var paused = memory.isPaused();
        await().until(() -> followers.statuses().getFirst().state()
                == (paused ? FollowerStatus.State.PAUSED : FollowerStatus.State.FOLLOWING));
        if (!paused) {
            assertThat(followers.awaitPosition("rdf", log.head(), LONG)).isTrue();
        }
    }
}
