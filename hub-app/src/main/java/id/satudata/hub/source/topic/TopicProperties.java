package id.satudata.hub.source.topic;

import id.satudata.hub.topic.TopicSettings;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The Kafka cluster whose topics may be sources.
 *
 * @param brokers as host:port, separated by commas; none, where the hub shall hear none
 * @param topics that may be heard
 * @param group how the names of the hub's groups begin
 * @param messageSize of one message
 * @param together the most messages of one run
 * @param rest between two runs over one topic, unless more messages wait than go into one
 * @param patience before the cluster, or what was not taken, is tried again; twice as long each further time
 * @param mostPatience at most
 * @param client further settings of the Kafka client; they hold secrets
 */
@ConfigurationProperties("hub.intake.kafka")
record TopicProperties(
        @DefaultValue("") String brokers,
        @DefaultValue Set<String> topics,
        @DefaultValue("satu-data-hub") String group,
        @DefaultValue("1MB") DataSize messageSize,
        @DefaultValue("200") int together,
        @DefaultValue("10s") Duration rest,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("5m") Duration mostPatience,
        @DefaultValue Map<String, String> client) {

    private static final int MOST_TOGETHER = 5_000;

    /** A rest or a batch that lasts longer than Kafka waits for a consumer has its messages given to another one. */
    private static final Duration LONGEST = Duration.ofMinutes(4);

    TopicProperties {
        if (together < 1 || together > MOST_TOGETHER) {
            throw new IllegalArgumentException("hub.intake.kafka.together takes 1 to " + MOST_TOGETHER);
        }
        if (rest.isNegative() || rest.compareTo(LONGEST) > 0 || !patience.isPositive()) {
            throw new IllegalArgumentException(
                    "hub.intake.kafka.rest takes 0s to 4m, and hub.intake.kafka.patience more than 0s");
        }
    }

    TopicSettings settings() {
        return new TopicSettings(
                brokers, topics, group, messageSize.toBytes(), together, rest, patience, mostPatience, client);
    }

    /** The settings of the client are left out. */
    @Override
    public String toString() {
        return "hub.intake.kafka: brokers " + brokers + ", topics " + topics;
    }
}
