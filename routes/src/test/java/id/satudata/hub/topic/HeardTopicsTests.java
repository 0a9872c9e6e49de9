package id.satudata.hub.topic;

import static id.satudata.hub.topic.TopicScene.LONGEST;
import static id.satudata.hub.topic.TopicScene.dataset;
import static id.satudata.hub.topic.TopicScene.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which topics are heard, and what stands in the way of those that are not. */
class HeardTopicsTests {

    private final TopicScene scene;

    HeardTopicsTests() throws Exception {
        scene = new TopicScene();
    }

    @AfterEach
    void stop() {
        scene.close();
    }

    @Test
    void hearsNothingOfASourceThatMayNotBeHeardAnyMore() throws Exception {
        scene.hear(scene::run);
        scene.send("", dataset("a"));
        await().atMost(LONGEST).until(() -> scene.committed(0).equals(Optional.of(1L)));

        scene.heard().hear(List.of());
        scene.send("", dataset("b"));

        assertThat(scene.heard().states()).isEmpty();
        await().during(Duration.ofSeconds(2))
                .atMost(LONGEST)
                .until(() -> scene.committed(0).equals(Optional.of(1L)));
        assertThat(scene.accepted()).containsExactly("a");

        scene.heard().hear(List.of(scene.source));
        await().atMost(LONGEST).until(() -> scene.committed(0).equals(Optional.of(2L)));
        assertThat(scene.accepted()).containsExactly("a", "b");
    }

    @Test
    void isNotHeldUpByAClusterThatIsAwayAndHearsItOnceItComes() throws Exception {
        scene.send("", dataset("a"));
        try (var relay = new Relay(scene.cluster.brokers())) {
            scene.hear(scene::run, scene.source, relay.address());
            assertThat(scene.obstacle(scene.source))
                    .hasValueSatisfying(it -> assertThat(it).contains("No broker at " + relay.address()));

            relay.open();

            await().atMost(LONGEST).until(() -> {
                scene.heard().hear(List.of(scene.source));
                return scene.committed(0).equals(Optional.of(1L));
            });
            assertThat(scene.accepted()).containsExactly("a");
            assertThat(scene.obstacle(scene.source)).isEmpty();
        }
    }

    @Test
    void saysThatATopicIsNotThereAndDoesNotMakeIt() throws Exception {
        var absent = source("tidak-ada");

        scene.hear(scene::run, absent, scene.cluster.brokers());

        assertThat(scene.obstacle(absent))
                .hasValueSatisfying(it -> assertThat(it).contains("no such topic"));
    }

    @Test
    void hearsNoTopicThatTheOperatorDidNotName() throws Exception {
        var other = source("gaji-pegawai");
        scene.cluster.createTopic("gaji-pegawai", 1);
        scene.cluster.send("gaji-pegawai", 0, "", dataset("a"));

        scene.hear(scene::run, other, scene.cluster.brokers());

        assertThat(scene.obstacle(other))
                .hasValueSatisfying(it -> assertThat(it).contains("none of the topics"));
        assertThat(scene.accepted()).isEmpty();
    }
}
