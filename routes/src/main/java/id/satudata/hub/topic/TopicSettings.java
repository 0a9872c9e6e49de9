package id.satudata.hub.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How topics are heard.
 *
 * @param brokers where the cluster is, as host:port, separated by commas
 * @param topics those that sources may be; no other is ever asked for
 * @param group under which the cluster remembers how far the hub has come
 * @param largest the most bytes of one message
 * @param together the most messages of one run
 * @param rest between two runs over one topic, unless more messages wait than go into one
 * @param patience before what was not taken is tried again, the first time; twice as long each further time
 * @param mostPatience at most
 * @param client further settings of the Kafka client, such as those of TLS and SASL; they hold secrets
 */
public record TopicSettings(
        String brokers,
        Set<String> topics,
        String group,
        long largest,
        int together,
        Duration rest,
        Duration patience,
        Duration mostPatience,
        Map<String, String> client) {

    /** What the promise rests on that nothing is lost is not for an operator to change. */
    private static final Set<String> OURS = Set.of(
            "bootstrap.servers",
            "group.id",
            "group.protocol",
            "enable.auto.commit",
            "auto.offset.reset",
            "key.deserializer",
            "value.deserializer",
            "max.poll.records",
            "interceptor.classes",
            "allow.auto.create.topics");

    public TopicSettings {
        topics = Set.copyOf(topics);
        client = Map.copyOf(client);
        var taken = new TreeSet<>(client.keySet());
        taken.retainAll(OURS);
        if (!taken.isEmpty()) {
            throw new IllegalArgumentException("These settings of the Kafka client are the hub's own: " + taken);
        }
    }

    boolean admits(Topic topic) {
        return topics.contains(topic.name());
    }

    /** What the operator set of every client, to add to. */
    Map<String, Object> ofClient() {
        return new HashMap<>(client);
    }

    /** The names of the client's settings alone. */
    @Override
    public String toString() {
        return "brokers " + brokers + ", topics " + topics + ", group " + group + ", client " + client.keySet();
    }
}
