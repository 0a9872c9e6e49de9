package id.satudata.hub.delivery;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Where a partner takes what it is delivered, and how one gets in there.
 *
 * @param id the partner's short name
 * @param kind which carrier goes there
 * @param settings what a name means is its carrier's; they hold secrets
 */
public record Receiver(String id, String kind, URI address, Map<String, String> settings) {

    public Receiver {
        settings = Map.copyOf(settings);
    }

    /** What is set under the name; nothing where it is blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(settings.get(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    /** The address of a path below that of the receiver. */
    public URI at(String path) {
        return URI.create(address.toString().replaceFirst("/+$", "") + path);
    }

    /** Without the settings. */
    @Override
    public String toString() {
        return "Receiver[" + id + ", " + kind + ", " + address + "]";
    }
}
