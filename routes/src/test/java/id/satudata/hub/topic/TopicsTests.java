package id.satudata.hub.topic;

import static id.satudata.hub.topic.TopicScene.LONGEST;
import static id.satudata.hub.topic.TopicScene.dataset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.harvest.Presence;
import id.satudata.hub.harvest.RecordLine;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.EntryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes of the messages of a topic. */
class TopicsTests {

    private final TopicScene scene;

    TopicsTests() throws Exception {
        scene = new TopicScene();
    }

    @AfterEach
    void stop() {
        scene.close();
    }

    @Test
    void handsInWhatTheTopicBringsAndTellsTheClusterAfterwards() throws Exception {
        scene.send("", dataset("a"));
        scene.cluster.send(scene.topic, 1, "", dataset("b"));

        scene.hear(scene::run);

        await().atMost(LONGEST).until(() -> scene.accepted().containsAll(List.of("a", "b")));
        await().atMost(LONGEST).untilAsserted(() -> {
            assertThat(scene.committed(0)).contains(1L);
            assertThat(scene.committed(1)).contains(1L);
        });
        assertThat(scene.heard().states().get(scene.source.id()))
                .isEqualTo(new TopicState(scene.topic, Optional.empty()));
    }

    @Test
    void refusesBadMessagesAndTakesThoseBetweenThem() throws Exception {
        scene.send("", dataset("a"));
        scene.send("", "{\"identifier\":\"cut off");
        scene.cluster.send(scene.topic, 0, "", "{\"title\":\"" + "x".repeat(20_000) + "\",\"identifier\":\"large\"}");
        scene.send("", "{\"title\":\"Tanpa nama\"}");
        scene.send("", null);
        scene.send("", dataset("b"));

        scene.hear(scene::run);

        await().atMost(LONGEST).until(() -> scene.committed(0).equals(Optional.of(6L)));
        assertThat(scene.accepted()).containsExactly("a", "b");
        assertThat(scene.pipeline.ledger().refusedKeys()).containsExactlyInAnyOrder("#0@1", "#0@2", "#0@3", "#0@4");
        assertThat(scene.pipeline.ledger().refusalCodes())
                .containsExactlyInAnyOrder(
                        "record-unreadable", "record-unreadable", "identifier-missing", "identifier-missing");
    }

    @Test
    void letsNothingThatAMessageSaysSteerCamel() throws Exception {
        scene.cluster.send(
                scene.topic,
                0,
                "",
                dataset("a"),
                Map.of(
                        "CamelKafkaOverrideTopic",
                        "lain",
                        "CamelToDynamic",
                        "log:x",
                        "content-type",
                        "application/json"));

        scene.hear(scene::run);

        await().atMost(LONGEST).until(() -> scene.committed(0).equals(Optional.of(1L)));
        assertThat(scene.accepted()).containsExactly("a");
    }

    @Test
    void takesTheLimitsOfASourceForNoneOfATopic() throws Exception {
        var limited = new Source(
                scene.source.id(),
                scene.source.kind(),
                scene.source.address(),
                scene.source.title(),
                scene.source.publisher(),
                new SourceSettings(Map.of("dialect", "datajson", "limit.records", "1")));
        scene.send("", dataset("a"));
        scene.send("", dataset("b"));

        scene.hear(scene::run, limited, scene.cluster.brokers());

        await().atMost(LONGEST).until(() -> scene.committed(0).equals(Optional.of(2L)));
        assertThat(scene.accepted()).containsExactly("a", "b");
    }

    @Test
    void saysOfAMessageWithoutContentThatItsDatasetIsGoneAndNothingElse() throws Exception {
        scene.send("", dataset("a"));
        scene.send("", dataset("b"));
        scene.send("a", null);

        scene.hear(scene::run);

        await().atMost(LONGEST).until(() -> scene.committed(0).equals(Optional.of(3L)));
        assertThat(scene.pipeline.attendance()).noneMatch(Presence::isWhole);
        assertThat(scene.pipeline.attendance().getLast())
                .matches(it -> it.isGone(EntryId.ofRecord(scene.source.id(), "a")))
                .matches(it -> !it.isGone(EntryId.ofRecord(scene.source.id(), "b")));
        assertThat(scene.lines(RecordLine.Deleted.class)).containsExactly("a");
    }

    @Test
    void takesMoreThanGoesIntoOneRunInSeveral() throws Exception {
        for (int i = 0; i < 45; i++) {
            scene.send("", dataset("d" + i));
        }

        scene.hear(scene::run);

        await().atMost(LONGEST).until(() -> scene.committed(0).equals(Optional.of(45L)));
        assertThat(scene.accepted())
                .containsExactlyElementsOf(
                        IntStream.range(0, 45).mapToObj(it -> "d" + it).toList());
    }

    @Test
    void isNoSourceToBeRunWhenNothingIsInHand() {
        var report = scene.pipeline.run(scene.source);

        assertThat(report.state()).isEqualTo(RunState.FAILED);
        assertThat(report.reason().english()).contains("is a topic");
    }
}
