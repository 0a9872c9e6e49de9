package id.satudata.hub.topic;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.harvest.InMemoryIntake;
import id.satudata.hub.harvest.Intake;
import id.satudata.hub.harvest.Pipeline;
import id.satudata.hub.harvest.Presence;
import id.satudata.hub.harvest.RecordLine;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TopicsTests {

    private static final Mapping MAPPING =
            new Mapping(new IriSpace(Iri.of("https://data.contoh.go.id")), new Concepts());
    private static final Duration SOON = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static Cluster cluster;

    private final InMemoryIntake intake = new InMemoryIntake();
    private final TopicConnector connector = new TopicConnector();
    private final String topic = "dinas-" + NEXT.incrementAndGet();
    private final Source source = source(topic);
    private Pipeline pipeline;
    private @Nullable Topics topics;

    @BeforeAll
    static void startCluster() throws Exception {
        cluster = Cluster.start();
    }

    @AfterAll
    static void stopCluster() throws Exception {
        cluster.stop();
    }

    @BeforeEach
    void makeTopic() throws Exception {
        cluster.createTopic(topic, 2);
        pipeline = pipeline(intake);
    }

    @AfterEach
    void stop() {
        silence();
        pipeline.close();
    }

    @Test
    void handsInWhatTheTopicBringsAndTellsTheClusterAfterwards() throws Exception {
        cluster.send(topic, 0, "", dataset("a"));
        cluster.send(topic, 1, "", dataset("b"));

        hear(this::run);

        await().atMost(LONGEST).until(() -> accepted().containsAll(List.of("a", "b")));
        await().atMost(LONGEST).untilAsserted(() -> {
            assertThat(committed(0)).contains(1L);
            assertThat(committed(1)).contains(1L);
        });
        assertThat(heard().states().get(source.id())).isEqualTo(new TopicState(topic, Optional.empty()));
    }

    @Test
    void refusesBadMessagesAndTakesThoseBetweenThem() throws Exception {
        cluster.send(topic, 0, "", dataset("a"));
        cluster.send(topic, 0, "", "{\"identifier\":\"cut off");
        cluster.send(topic, 0, "", "{\"title\":\"" + "x".repeat(20_000) + "\",\"identifier\":\"large\"}");
        cluster.send(topic, 0, "", "{\"title\":\"Tanpa nama\"}");
        cluster.send(topic, 0, "", null);
        cluster.send(topic, 0, "", dataset("b"));

        hear(this::run);

        await().atMost(LONGEST).until(() -> committed(0).equals(Optional.of(6L)));
        assertThat(accepted()).containsExactly("a", "b");
        assertThat(pipeline.ledger().refusedKeys()).containsExactlyInAnyOrder("#0@1", "#0@2", "#0@3", "#0@4");
        assertThat(pipeline.ledger().refusalCodes())
                .containsExactlyInAnyOrder(
                        "record-unreadable", "record-unreadable", "identifier-missing", "identifier-missing");
    }

    @Test
    void letsNothingThatAMessageSaysSteerCamel() throws Exception {
        cluster.send(
                topic,
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

        hear(this::run);

        await().atMost(LONGEST).until(() -> committed(0).equals(Optional.of(1L)));
        assertThat(accepted()).containsExactly("a");
    }

    @Test
    void asksAnewForWhatWasNotTaken() throws Exception {
        var attempts = new AtomicInteger();
        cluster.send(topic, 0, "", dataset("a"));
        cluster.send(topic, 0, "", dataset("b"));

        hear(it -> attempts.incrementAndGet() < 6 ? stopped(LocalizedText.of("en", "Nobody consents")) : run(it));

        await().atMost(LONGEST).until(() -> committed(0).equals(Optional.of(2L)));
        assertThat(attempts).hasValue(6);
        assertThat(accepted()).containsExactly("a", "b");
    }

    @Test
    void doesNotMoveOnWhileNothingMayBeTaken() throws Exception {
        var attempts = new AtomicInteger();
        cluster.send(topic, 0, "", dataset("a"));

        hear(_ -> {
            attempts.incrementAndGet();
            return stopped(LocalizedText.of("en", "Nobody consents"));
        });

        await().atMost(LONGEST).until(() -> attempts.get() >= 2);
        silence();
        assertThat(committed(0)).isEmpty();
        assertThat(accepted()).isEmpty();
    }

    @Test
    void takesAgainWhatAHubThatDiedHadTakenButNotToldTheCluster() throws Exception {
        cluster.send(topic, 0, "", dataset("a"));
        hear(it -> {
            run(it);
            throw new IllegalStateException("The hub dies between the two");
        });
        await().atMost(LONGEST).until(() -> accepted().contains("a"));
        silence();
        assertThat(committed(0)).isEmpty();

        hear(this::run);

        await().atMost(LONGEST).until(() -> committed(0).equals(Optional.of(1L)));
        assertThat(lines(RecordLine.Recorded.class)).containsExactly("a");
        assertThat(lines(RecordLine.Unchanged.class)).contains("a");
    }

    @Test
    void doesNotTakeARunForDoneThatLeftMessagesOut() throws Exception {
        var attempts = new AtomicInteger();
        cluster.send(topic, 0, "", dataset("a"));

        hear(_ -> {
            attempts.incrementAndGet();
            return new RunReport(
                    new RunId(UUID.randomUUID()),
                    RunState.COMPLETED,
                    RunCounts.NONE,
                    LocalizedText.NONE,
                    Duration.ZERO);
        });

        await().atMost(LONGEST).until(() -> attempts.get() >= 2);
        silence();
        assertThat(committed(0)).isEmpty();
    }

    @Test
    void hearsNothingOfASourceThatMayNotBeHeardAnyMore() throws Exception {
        hear(this::run);
        cluster.send(topic, 0, "", dataset("a"));
        await().atMost(LONGEST).until(() -> committed(0).equals(Optional.of(1L)));

        heard().hear(List.of());
        cluster.send(topic, 0, "", dataset("b"));

        assertThat(heard().states()).isEmpty();
        await().during(Duration.ofSeconds(2))
                .atMost(LONGEST)
                .until(() -> committed(0).equals(Optional.of(1L)));
        assertThat(accepted()).containsExactly("a");

        heard().hear(List.of(source));
        await().atMost(LONGEST).until(() -> committed(0).equals(Optional.of(2L)));
        assertThat(accepted()).containsExactly("a", "b");
    }

    @Test
    void takesTheLimitsOfASourceForNoneOfATopic() throws Exception {
        var limited = new Source(
                source.id(),
                source.kind(),
                source.address(),
                source.title(),
                source.publisher(),
                new SourceSettings(Map.of("dialect", "datajson", "limit.records", "1")));
        cluster.send(topic, 0, "", dataset("a"));
        cluster.send(topic, 0, "", dataset("b"));

        hear(this::run, limited, cluster.brokers());

        await().atMost(LONGEST).until(() -> committed(0).equals(Optional.of(2L)));
        assertThat(accepted()).containsExactly("a", "b");
    }

    @Test
    void saysOfAMessageWithoutContentThatItsDatasetIsGoneAndNothingElse() throws Exception {
        cluster.send(topic, 0, "", dataset("a"));
        cluster.send(topic, 0, "", dataset("b"));
        cluster.send(topic, 0, "a", null);

        hear(this::run);

        await().atMost(LONGEST).until(() -> committed(0).equals(Optional.of(3L)));
        assertThat(pipeline.attendance()).noneMatch(Presence::isWhole);
        assertThat(pipeline.attendance().getLast())
                .matches(it -> it.isGone(EntryId.ofRecord(source.id(), "a")))
                .matches(it -> !it.isGone(EntryId.ofRecord(source.id(), "b")));
        assertThat(lines(RecordLine.Deleted.class)).containsExactly("a");
    }

    @Test
    void takesMoreThanGoesIntoOneRunInSeveral() throws Exception {
        for (int i = 0; i < 45; i++) {
            cluster.send(topic, 0, "", dataset("d" + i));
        }

        hear(this::run);

        await().atMost(LONGEST).until(() -> committed(0).equals(Optional.of(45L)));
        assertThat(accepted())
                .containsExactlyElementsOf(
                        IntStream.range(0, 45).mapToObj(it -> "d" + it).toList());
    }

    @Test
    void isNotHeldUpByAClusterThatIsAwayAndHearsItOnceItComes() throws Exception {
        cluster.send(topic, 0, "", dataset("a"));
        try (var relay = new Relay(cluster.brokers())) {
            hear(this::run, source, relay.address());
            assertThat(obstacle(source))
                    .hasValueSatisfying(it -> assertThat(it).contains("No broker at " + relay.address()));

            relay.open();

            await().atMost(LONGEST).until(() -> {
                heard().hear(List.of(source));
                return committed(0).equals(Optional.of(1L));
            });
            assertThat(accepted()).containsExactly("a");
            assertThat(obstacle(source)).isEmpty();
        }
    }

    @Test
    void saysThatATopicIsNotThereAndDoesNotMakeIt() throws Exception {
        var absent = source("tidak-ada");

        hear(this::run, absent, cluster.brokers());

        assertThat(obstacle(absent)).hasValueSatisfying(it -> assertThat(it).contains("no such topic"));
    }

    @Test
    void hearsNoTopicThatTheOperatorDidNotName() throws Exception {
        var other = source("gaji-pegawai");
        cluster.createTopic("gaji-pegawai", 1);
        cluster.send("gaji-pegawai", 0, "", dataset("a"));

        hear(this::run, other, cluster.brokers());

        assertThat(obstacle(other)).hasValueSatisfying(it -> assertThat(it).contains("none of the topics"));
        assertThat(accepted()).isEmpty();
    }

    @Test
    void letsARunInHandEndBeforeItIsSilenced() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        cluster.send(topic, 0, "", dataset("a"));
        hear(it -> {
            begun.countDown();
            await().atMost(LONGEST).until(() -> goOn.getCount() == 0);
            return run(it);
        });
        assertThat(begun.await(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();

        var silenced = CompletableFuture.runAsync(this::silence);
        goOn.countDown();
        silenced.join();

        assertThat(accepted()).containsExactly("a");
        assertThat(committed(0)).contains(1L);
    }

    @Test
    void isNoSourceToBeRunWhenNothingIsInHand() {
        var report = pipeline.run(source);

        assertThat(report.state()).isEqualTo(RunState.FAILED);
        assertThat(report.reason().english()).contains("is a topic");
    }

    private RunReport run(Source of) {
        return pipeline.run(of);
    }

    private Pipeline pipeline(Intake into) throws Exception {
        return new Pipeline(new Connectors(List.of(connector)), MAPPING::describe, into, Duration.ofMinutes(1));
    }

    private void hear(TopicRuns runs) {
        hear(runs, source, cluster.brokers());
    }

    private void hear(TopicRuns runs, Source of, String brokers) {
        topics = new Topics(pipeline.routes(), connector, runs, settings(brokers), Clock.systemUTC());
        heard().hear(List.of(of));
    }

    private TopicSettings settings(String brokers) {
        return new TopicSettings(
                brokers, Set.of(topic, "tidak-ada"), "hub", 10_000, 20, SOON, SOON, SOON.multipliedBy(4), Map.of());
    }

    private Topics heard() {
        if (topics == null) {
            throw new IllegalStateException("Nothing is heard yet");
        }
        return topics;
    }

    private Optional<String> obstacle(Source of) {
        return Optional.ofNullable(heard().states().get(of.id())).flatMap(TopicState::obstacle);
    }

    private void silence() {
        if (topics != null) {
            topics.close();
        }
    }

    private Optional<Long> committed(int partition) throws InterruptedException {
        return cluster.committed("hub." + source.id(), topic, partition);
    }

    private List<String> accepted() {
        return intake.accepted().stream().map(it -> it.record().key()).toList();
    }

    private List<String> lines(Class<? extends RecordLine> fate) {
        return pipeline.ledger().lines().stream()
                .filter(fate::isInstance)
                .map(RecordLine::key)
                .toList();
    }

    private static RunReport stopped(LocalizedText reason) {
        return new RunReport(new RunId(UUID.randomUUID()), RunState.STOPPED, RunCounts.NONE, reason, Duration.ZERO);
    }

    private static String dataset(String identifier) {
        return Map.of("identifier", identifier, "title", "Puskesmas " + identifier).entrySet().stream()
                .map(it -> "\"" + it.getKey() + "\":\"" + it.getValue() + "\"")
                .collect(joining(",", "{", "}"));
    }

    private static Source source(String topic) {
        return new Source(
                new SourceId(topic),
                Topic.KIND,
                URI.create("kafka:" + topic),
                LocalizedText.indonesian("Dinas Kesehatan"),
                Optional.empty(),
                new SourceSettings(Map.of("dialect", "datajson")));
    }
}
