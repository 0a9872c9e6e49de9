package id.satudata.hub.lease;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How nodes share work.
 *
 * @param nodeFile where this node keeps its name; a text, because Spring would look for a relative path on the class path
 * @param length how long after a node fell silent another takes over its work
 */
@ConfigurationProperties("hub.lease")
record LeaseProperties(
        @DefaultValue("data/node") String nodeFile,
        @DefaultValue("10s") Duration length) {

    LeaseProperties {
        if (length.toMillis() < 500) {
            throw new IllegalArgumentException("hub.lease.length must be at least 500 ms: " + length);
        }
    }

    Path file() {
        return Path.of(nodeFile).toAbsolutePath().normalize();
    }
}
