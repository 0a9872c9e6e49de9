package id.satudata.hub.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;
import org.jspecify.annotations.Nullable;

/** A real cluster of one broker in this process, as KRaft runs it. */
final class Cluster {

    private final KafkaClusterTestKit kit;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Admin admin;

    private Cluster() throws Exception {
        kit = new KafkaClusterTestKit.Builder(new TestKitNodes.Builder()
                        .setNumBrokerNodes(1)
                        .setNumControllerNodes(1)
                        .setCombined(true)
                        .build())
                .setConfigProp("offsets.topic.replication.factor", "1")
                .setConfigProp("offsets.topic.num.partitions", "1")
                .setConfigProp("group.initial.rebalance.delay.ms", "0")
                .setConfigProp("transaction.state.log.replication.factor", "1")
                .setConfigProp("transaction.state.log.min.isr", "1")
                .build();
        kit.format();
        kit.startup();
        kit.waitForReadyBrokers();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers(), "acks", "all", "linger.ms", "0"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        admin = Admin.create(Map.of("bootstrap.servers", brokers()));
    }

    /** The one of this test JVM, started by the first caller and ended with the JVM. */
    static Cluster shared() {
        return Shared.CLUSTER;
    }

    private static final class Shared {

        static final Cluster CLUSTER = start();

        private static Cluster start() {
            try {
                var cluster = new Cluster();
                Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop, "end-of-cluster"));
                return cluster;
            } catch (Exception e) {
                throw new IllegalStateException("The cluster does not start", e);
            }
        }
    }

    String brokers() {
        return kit.bootstrapServers();
    }

    void createTopic(String name, int partitions) throws Exception {
        admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                .all()
                .get();
    }

    void send(String topic, int partition, String key, @Nullable String value) throws Exception {
        send(topic, partition, key, value, Map.of());
    }

    void send(String topic, int partition, String key, @Nullable String value, Map<String, String> headers)
            throws Exception {
        var record = new ProducerRecord<>(
                topic,
                partition,
                key.isEmpty() ? null : key.getBytes(UTF_8),
                value == null ? null : value.getBytes(UTF_8));
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        producer.send(record).get();
    }

    /** The next message the group would be given; nothing as long as it was never told how far it has come. */
    Optional<Long> committed(String group, String topic, int partition) throws InterruptedException {
        try {
            var offsets = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return Optional.ofNullable(offsets.get(new TopicPartition(topic, partition)))
                    .map(it -> it.offset());
        } catch (ExecutionException noSuchGroup) {
            return Optional.empty();
        }
    }

    private void stop() {
        producer.close();
        admin.close();
        try {
            kit.close();
        } catch (Exception e) {
            throw new IllegalStateException("The cluster does not end", e);
        }
    }
}
