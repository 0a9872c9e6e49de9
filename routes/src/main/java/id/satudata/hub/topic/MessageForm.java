package id.satudata.hub.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.Message;
import id.satudata.hub.metadata.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.camel.component.kafka.consumer.KafkaManualCommit;
import org.apache.kafka.common.header.Headers;

/** Takes out of what Camel polled what the hub wants to know, and nothing else. */
final class MessageForm {

    private static final String CONTENT_TYPE = "content-type";

    private MessageForm() {}

    static Batch batch(List<?> polled) {
        var messages = new ArrayList<Message>(polled.size());
        var commits = new LinkedHashMap<Integer, KafkaManualCommit>();
        for (var one : polled) {
            if (!(one instanceof Exchange exchange)) {
                throw new IllegalStateException("Expected a batch of exchanges, not of " + one);
            }
            messages.add(message(exchange));
            commits.put(partition(exchange), header(exchange, KafkaConstants.MANUAL_COMMIT, KafkaManualCommit.class));
        }
        return new Batch(messages, List.copyOf(commits.values()));
    }

    private static Message message(Exchange exchange) {
        var position = "#" + partition(exchange) + "@" + header(exchange, KafkaConstants.OFFSET, Long.class);
        return new Message(
                position,
                Optional.ofNullable(exchange.getMessage().getHeader(KafkaConstants.KEY, byte[].class))
                        .map(it -> new String(it, UTF_8)),
                mediaType(header(exchange, KafkaConstants.HEADERS, Headers.class)),
                Optional.ofNullable(exchange.getMessage().getBody(byte[].class)).map(Bytes::copyOf));
    }

    private static Optional<String> mediaType(Headers headers) {
        return Optional.ofNullable(headers.lastHeader(CONTENT_TYPE))
                .flatMap(it -> Optional.ofNullable(it.value()))
                .map(it -> new String(it, UTF_8));
    }

    private static int partition(Exchange exchange) {
        return header(exchange, KafkaConstants.PARTITION, Integer.class);
    }

    private static <T> T header(Exchange exchange, String name, Class<T> type) {
        var value = exchange.getMessage().getHeader(name, type);
        if (value == null) {
            throw new IllegalStateException("Expected a message to have " + name);
        }
        return value;
    }
}
