package id.satudata.hub.topic;

import static java.util.stream.Collectors.joining;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.harvest.InMemoryIntake;
import id.satudata.hub.harvest.Pipeline;
import id.satudata.hub.harvest.RecordLine;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.mapping.Mapping;
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
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A topic of its own on a real cluster, and what a hub that hears it takes. */
final class TopicScene implements AutoCloseable {

    static final Duration LONGEST = Duration.ofSeconds(40);

    private static final Mapping MAPPING =
            new Mapping(new IriSpace(Iri.of("https://data.contoh.go.id")), new Concepts());
    private static final Duration SOON = Duration.ofMillis(100);
    private static final AtomicInteger NEXT = new AtomicInteger();

    final Cluster cluster = Cluster.shared();
    final String topic = "dinas-" + NEXT.incrementAndGet();
    final Source source = source(topic);
    private final InMemoryIntake intake = new InMemoryIntake();
    private final TopicConnector connector = new TopicConnector();
    final Pipeline pipeline;
    private @Nullable Topics topics;

    TopicScene() throws Exception {
        cluster.createTopic(topic, 2);
        pipeline = new Pipeline(new Connectors(List.of(connector)), MAPPING::describe, intake, Duration.ofMinutes(1));
    }

    /** Sends what stands in one partition of the topic. */
    void send(String key, @Nullable String value) throws Exception {
        cluster.send(topic, 0, key, value);
    }

    RunReport run(Source of) {
        return pipeline.run(of);
    }

    void hear(TopicRuns runs) {
        hear(runs, source, cluster.brokers());
    }

    void hear(TopicRuns runs, Source of, String brokers) {
        topics = new Topics(pipeline.routes(), connector, runs, settings(brokers), Clock.systemUTC());
        heard().hear(List.of(of));
    }

    private TopicSettings settings(String brokers) {
        return new TopicSettings(
                brokers, Set.of(topic, "tidak-ada"), "hub", 10_000, 20, SOON, SOON, SOON.multipliedBy(4), Map.of());
    }

    Topics heard() {
        if (topics == null) {
            throw new IllegalStateException("Nothing is heard yet");
        }
        return topics;
    }

    Optional<String> obstacle(Source of) {
        return Optional.ofNullable(heard().states().get(of.id())).flatMap(TopicState::obstacle);
    }

    void silence() {
        if (topics != null) {
            topics.close();
        }
    }

    Optional<Long> committed(int partition) throws InterruptedException {
        return cluster.committed("hub." + source.id(), topic, partition);
    }

    List<String> accepted() {
        return intake.accepted().stream().map(it -> it.record().key()).toList();
    }

    List<String> lines(Class<? extends RecordLine> fate) {
        return pipeline.ledger().lines().stream()
                .filter(fate::isInstance)
                .map(RecordLine::key)
                .toList();
    }

    static RunReport stopped(LocalizedText reason) {
        return new RunReport(new RunId(UUID.randomUUID()), RunState.STOPPED, RunCounts.NONE, reason, Duration.ZERO);
    }

    static String dataset(String identifier) {
        return Map.of("identifier", identifier, "title", "Puskesmas " + identifier).entrySet().stream()
                .map(it -> "\"" + it.getKey() + "\":\"" + it.getValue() + "\"")
                .collect(joining(",", "{", "}"));
    }

    static Source source(String topic) {
        return new Source(
                new SourceId(topic),
                Topic.KIND,
                URI.create("kafka:" + topic),
                LocalizedText.indonesian("Dinas Kesehatan"),
                Optional.empty(),
                new SourceSettings(Map.of("dialect", "datajson")));
    }

    @Override
    public void close() {
        silence();
        pipeline.close();
    }
}
