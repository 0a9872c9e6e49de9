package id.satudata.hub.topic;

import id.satudata.hub.connector.Source;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a topic of the one Kafka cluster that the operator configured. */
public record Topic(String name) {

    /** The kind of source that a topic is. */
    public static final String KIND = "kafka";

    private static final Pattern FORM = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._-]{1,249}");

    public Topic {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("A topic has 1 to 249 of letters, digits, dots, _ and -, not: " + name);
        }
    }

    /** The topic that an address such as {@code kafka:dinas-kesehatan} names; it names no host. */
    public static Optional<Topic> at(URI address) {
        var name = address.isOpaque() ? address.getRawSchemeSpecificPart() : "";
        return KIND.equals(address.getScheme()) && FORM.matcher(name).matches()
                ? Optional.of(new Topic(name))
                : Optional.empty();
    }

    /** The topic that a source is. */
    static Topic of(Source source) {
        return at(source.address())
                .orElseThrow(() -> new IllegalStateException("Source " + source.id() + " was expected to be a topic"));
    }

    @Override
    public String toString() {
        return name;
    }
}
