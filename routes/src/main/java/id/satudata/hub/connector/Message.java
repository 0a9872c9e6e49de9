package id.satudata.hub.connector;

import id.satudata.hub.metadata.Bytes;
import java.util.Optional;

/**
 * One message of a topic, which describes one dataset.
 *
 * @param position where it lies in its topic, another one for each message
 * @param key what its producer calls the dataset, where it says so
 * @param mediaType of the content, where its producer says so
 * @param content nothing where the producer says that the dataset is gone
 */
public record Message(String position, Optional<String> key, Optional<String> mediaType, Optional<Bytes> content) {}
