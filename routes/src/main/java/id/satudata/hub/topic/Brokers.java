package id.satudata.hub.topic;

import id.satudata.hub.metadata.PlainLine;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Asks the cluster whether it is there and has the topics. */
final class Brokers {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final TopicSettings settings;

    Brokers(TopicSettings settings) {
        this.settings = settings;
    }

    /** What keeps each topic from being heard; nothing where it can be. */
    Map<Topic, Optional<String>> obstacles(Collection<Topic> topics) {
        var found =
                new TreeMap<Topic, Optional<String>>((one, other) -> one.name().compareTo(other.name()));
        try (var admin = Admin.create(client())) {
            var options = new DescribeTopicsOptions().timeoutMs((int) LONGEST.toMillis());
            var answers = admin.describeTopics(topics.stream().map(Topic::name).toList(), options)
                    .topicNameValues();
            answers.forEach((name, answer) -> found.put(new Topic(name), obstacle(answer)));
        } catch (KafkaException e) {
            topics.forEach(it -> found.put(it, Optional.of(words(e))));
        }
        return found;
    }

    private Map<String, Object> client() {
        var client = settings.ofClient();
        client.put("bootstrap.servers", settings.brokers());
        client.put("reconnect.backoff.max.ms", String.valueOf(LONGEST.toMillis()));
        client.put("request.timeout.ms", String.valueOf(LONGEST.toMillis() / 2));
        client.put("default.api.timeout.ms", String.valueOf(LONGEST.toMillis()));
        return client;
    }

    private Optional<String> obstacle(KafkaFuture<?> answer) {
        try {
            answer.get();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(words(e.getCause() == null ? e : e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("The hub is being stopped");
        }
    }

    private String words(Throwable thrown) {
        return switch (thrown) {
            case TimeoutException _ ->
                "No broker at " + settings.brokers() + " answered in " + LONGEST.toSeconds() + " s";
            case UnknownTopicOrPartitionException _ -> "The cluster has no such topic, or does not show it to the hub";
            default -> PlainLine.of(thrown.getClass().getSimpleName() + ": " + thrown.getMessage());
        };
    }
}
