package id.satudata.hub.rdf;

import java.util.Optional;
import java.util.stream.Stream;

/** A syntax that can tell graphs apart by name. */
public enum NamedGraphFormat {
    TRIG("application/trig"),
    N_QUADS("application/n-quads"),
    JSON_LD("application/ld+json");

    private final String mediaType;

    NamedGraphFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** By media type, without parameters. */
    public static Optional<NamedGraphFormat> ofMediaType(String type) {
        return Stream.of(values())
                .filter(it -> it.mediaType.equalsIgnoreCase(type))
                .findFirst();
    }
}
