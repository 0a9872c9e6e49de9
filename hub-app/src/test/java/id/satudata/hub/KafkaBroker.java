package id.satudata.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** A real broker in this process, as KRaft runs it, with one topic of one partition. */
final class KafkaBroker {

    private final String topic;
    private final KafkaClusterTestKit kit;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Admin admin;

    private KafkaBroker(String topic) throws Exception {
        this.topic = topic;
        for (var talkative : List.of("kafka", "org.apache.kafka", "state.change.logger")) {
            if (LoggerFactory.getLogger(talkative) instanceof Logger it) {
                it.setLevel(Level.ERROR);
            }
        }
        kit = new KafkaClusterTestKit.Builder(new TestKitNodes.Builder()
                        .setNumBrokerNodes(1)
                        .setNumControllerNodes(1)
                        .setCombined(true)
                        .build())
                .setConfigProp("offsets.topic.replication.factor", "1")
                .setConfigProp("offsets.topic.num.partitions", "1")
                .setConfigProp("group.initial.rebalance.delay.ms", "0")
                .build();
        kit.format();
        kit.startup();
        kit.waitForReadyBrokers();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", address(), "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        admin = Admin.create(Map.of("bootstrap.servers", address()));
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    }

    static KafkaBroker with(String topic) throws Exception {
        return new KafkaBroker(topic);
    }

    String address() {
        return kit.bootstrapServers();
    }

    void send(String key, @Nullable String value) throws Exception {
        producer.send(new ProducerRecord<>(topic, key.getBytes(UTF_8), value == null ? null : value.getBytes(UTF_8)))
                .get();
    }

    /** The next message the group would be given. */
    Optional<Long> committed(String group) throws Exception {
        var offsets = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        return Optional.ofNullable(offsets.get(new TopicPartition(topic, 0))).map(it -> it.offset());
    }

    void stop() throws Exception {
        producer.close();
        admin.close();
        kit.close();
    }
}
