package id.satudata.hub.remote;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody set about a place.
 *
 * @param owner what it belongs to, in messages: the short name of a source or partner
 * @param values by the name of the setting
 */
public record Settings(String owner, URI address, Function<String, Optional<String>> values) {

    Optional<String> text(String name) {
        return values.apply(name);
    }

    /** Without the settings. */
    @Override
    public String toString() {
        return "Settings[" + owner + ", " + address + "]";
    }
}
