package id.satudata.hub.topic;

import static id.satudata.hub.topic.TopicScene.LONGEST;
import static id.satudata.hub.topic.TopicScene.dataset;
import static id.satudata.hub.topic.TopicScene.stopped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.harvest.RecordLine;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever happens in between, the cluster is told of messages only once they are taken. */
class TakenMessagesTests {

    private final TopicScene scene;

    TakenMessagesTests() throws Exception {
        scene = new TopicScene();
    }

    @AfterEach
    void stop() {
        scene.close();
    }

    @Test
    void asksAnewForWhatWasNotTaken() throws Exception {
        var attempts = new AtomicInteger();
        scene.send("", dataset("a"));
        scene.send("", dataset("b"));

        scene.hear(it ->
                attempts.incrementAndGet() < 6 ? stopped(LocalizedText.of("en", "Nobody consents")) : scene.run(it));

        await().atMost(LONGEST).until(() -> scene.committed(0).equals(Optional.of(2L)));
        assertThat(attempts).hasValue(6);
        assertThat(scene.accepted()).containsExactly("a", "b");
    }

    @Test
    void doesNotMoveOnWhileNothingMayBeTaken() throws Exception {
        var attempts = new AtomicInteger();
        scene.send("", dataset("a"));

        scene.hear(_ -> {
            attempts.incrementAndGet();
            return stopped(LocalizedText.of("en", "Nobody consents"));
        });

        await().atMost(LONGEST).until(() -> attempts.get() >= 2);
        scene.silence();
        assertThat(scene.committed(0)).isEmpty();
        assertThat(scene.accepted()).isEmpty();
    }

    @Test
    void takesAgainWhatAHubThatDiedHadTakenButNotToldTheCluster() throws Exception {
        scene.send("", dataset("a"));
        scene.hear(it -> {
            scene.run(it);
            throw new IllegalStateException("The hub dies between the two");
        });
        await().atMost(LONGEST).until(() -> scene.accepted().contains("a"));
        scene.silence();
        assertThat(scene.committed(0)).isEmpty();

        scene.hear(scene::run);

        await().atMost(LONGEST).until(() -> scene.committed(0).equals(Optional.of(1L)));
        assertThat(scene.lines(RecordLine.Recorded.class)).containsExactly("a");
        assertThat(scene.lines(RecordLine.Unchanged.class)).contains("a");
    }

    @Test
    void doesNotTakeARunForDoneThatLeftMessagesOut() throws Exception {
        var attempts = new AtomicInteger();
        scene.send("", dataset("a"));

        scene.hear(_ -> {
            attempts.incrementAndGet();
            return new RunReport(
                    new RunId(UUID.randomUUID()),
                    RunState.COMPLETED,
                    RunCounts.NONE,
                    LocalizedText.NONE,
                    Duration.ZERO);
        });

        await().atMost(LONGEST).until(() -> attempts.get() >= 2);
        scene.silence();
        assertThat(scene.committed(0)).isEmpty();
    }

    @Test
    void letsARunInHandEndBeforeItIsSilenced() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        scene.send("", dataset("a"));
        scene.hear(it -> {
            begun.countDown();
            await().atMost(LONGEST).until(() -> goOn.getCount() == 0);
            return scene.run(it);
        });
        assertThat(begun.await(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();

        var silenced = CompletableFuture.runAsync(scene::silence);
        goOn.countDown();
        silenced.join();

        assertThat(scene.accepted()).containsExactly("a");
        assertThat(scene.committed(0)).contains(1L);
    }
}
