package id.satudata.hub.topic;

import java.util.Optional;

/**
 * Whether a topic is heard.
 *
 * @param obstacle what keeps it from being heard; nothing where it is
 */
public record TopicState(String topic, Optional<String> obstacle) {}
