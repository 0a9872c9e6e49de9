package id.satudata.hub.topic;

import id.satudata.hub.connector.MessageDialect;
import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.HarvestRoutes;
import id.satudata.hub.metadata.SourceId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that just those topics are heard that may be, and says of each whether it is. */
public final class Topics implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);

    private final HeardTopics heard;
    private final Brokers brokers;
    private final TopicSettings settings;
    private final Rounds rounds;
    private final Map<SourceId, TopicState> states = new ConcurrentHashMap<>();

    /** @param harvest in whose Camel context topics are heard */
    public Topics(
            HarvestRoutes harvest, TopicConnector connector, TopicRuns runs, TopicSettings settings, Clock clock) {
        this.heard = new HeardTopics(harvest, connector, runs, settings);
        this.brokers = new Brokers(settings);
        this.settings = settings;
        this.rounds = new Rounds(clock, settings.patience(), settings.mostPatience());
    }

    /**
     * Hears the topics of these sources as soon as their cluster answers; any other is no longer heard when this returns. Meant to
     * be called every few seconds, by one thread.
     */
    public void hear(Collection<Source> sources) {
        heard.sources().stream().filter(it -> !sources.contains(it)).forEach(heard::silence);
        states.keySet().retainAll(sources.stream().map(Source::id).toList());
        var sound = new ArrayList<Source>();
        for (var source : sources) {
            var fault = fault(source);
            fault.ifPresentOrElse(it -> note(source, fault), () -> sound.add(source));
        }
        if (rounds.isDue(sound) && !sound.isEmpty()) {
            ask(sound);
        }
    }

    /** What would keep it from being heard whatever the cluster says. */
    private Optional<String> fault(Source source) {
        var topic = Topic.at(source.address()).filter(settings::admits);
        if (topic.isEmpty()) {
            return Optional.of(source.address() + " is none of the topics in hub.intake.kafka.topics");
        }
        return MessageDialect.of(source.settings()).isEmpty()
                ? Optional.of("The setting " + MessageDialect.SETTING + " names no dialect that is known")
                : Optional.empty();
    }

    private void ask(List<Source> sources) {
        var obstacles =
                brokers.obstacles(sources.stream().map(Topic::of).distinct().toList());
        for (var source : sources) {
            var obstacle = obstacles.getOrDefault(Topic.of(source), Optional.empty());
            if (obstacle.isEmpty()) {
                heard.hear(source);
            }
            note(source, obstacle);
        }
        rounds.ended(obstacles.values().stream().allMatch(Optional::isEmpty));
    }

    /** Tells operators once, and not at each round. */
    private void note(Source source, Optional<String> obstacle) {
        var topic = Topic.at(source.address())
                .map(Topic::name)
                .orElse(source.address().toString());
        var before = states.put(source.id(), new TopicState(topic, obstacle));
        if (before != null && before.obstacle().equals(obstacle)) {
            return;
        }
        obstacle.ifPresentOrElse(
                it -> LOG.warn("Topic {} of source {} is not heard: {}", topic, source.id(), it),
                () -> LOG.info("Topic {} of source {} is heard", topic, source.id()));
    }

    /** Of each source that may be heard. */
    public Map<SourceId, TopicState> states() {
        return Map.copyOf(states);
    }

    /** Hears nothing any more; what was not taken stays in its topic. */
    @Override
    public void close() {
        heard.sources().forEach(heard::silence);
        states.clear();
    }
}
