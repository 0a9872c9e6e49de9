package id.satudata.hub.topic;

import id.satudata.hub.connector.Message;
import java.util.List;
import org.apache.camel.component.kafka.consumer.KafkaManualCommit;

/**
 * Messages that came together.
 *
 * @param commits what tells the cluster that they are done with, one for each partition they came from
 */
record Batch(List<Message> messages, List<KafkaManualCommit> commits) {

    Batch {
        messages = List.copyOf(messages);
        commits = List.copyOf(commits);
    }
}
