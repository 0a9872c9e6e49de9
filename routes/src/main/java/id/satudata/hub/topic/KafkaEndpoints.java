package id.satudata.hub.topic;

import id.satudata.hub.connector.Source;
import org.apache.camel.component.kafka.KafkaComponent;
import org.apache.camel.component.kafka.KafkaConfiguration;
import org.apache.camel.component.kafka.PollOnError;
import org.apache.camel.component.kafka.consumer.DefaultKafkaManualCommitFactory;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How Camel asks the cluster. No address holds a secret, since addresses are shown. */
final class KafkaEndpoints {

    static final String SCHEME = "kafka";
    private static final int POLL_MILLIS = 500;
    private static final int GOODBYE_MILLIS = 25_000;
    private static final int RECONNECT_MILLIS = 30_000;

    private KafkaEndpoints() {}

    static KafkaComponent component(TopicSettings settings) {
        var configuration = new KafkaConfiguration();
        configuration.setBrokers(settings.brokers());
        configuration.setKeyDeserializer(ByteArrayDeserializer.class.getName());
        configuration.setValueDeserializer(ByteArrayDeserializer.class.getName());
        configuration.setAutoCommitEnable(false);
        configuration.setAllowManualCommit(true);
        configuration.setAutoOffsetReset("earliest");
        configuration.setBatching(true);
        configuration.setMaxPollRecords(settings.together());
        configuration.setPollTimeoutMs((long) POLL_MILLIS);
        configuration.setBreakOnFirstError(true);
        configuration.setPollOnError(PollOnError.RECONNECT);
        configuration.setShutdownTimeout(GOODBYE_MILLIS);
        configuration.setReconnectBackoffMaxMs(RECONNECT_MILLIS);
        configuration.setHeaderFilterStrategy(new NoHeaders());
        var further = settings.ofClient();
        further.put("allow.auto.create.topics", "false");
        configuration.setAdditionalProperties(further);
        var component = new KafkaComponent();
        component.setConfiguration(configuration);
        component.setKafkaManualCommitFactory(new DefaultKafkaManualCommitFactory());
        component.setHealthCheckConsumerEnabled(false); // the hub tells more of it itself
        return component;
    }

    /** A group for each source, so that removing one forgets how far it had come, and two never share messages. */
    static String uri(Topic topic, Source source, TopicSettings settings) {
        return SCHEME + ":" + topic + "?groupId=" + settings.group() + "." + source.id();
    }
}
