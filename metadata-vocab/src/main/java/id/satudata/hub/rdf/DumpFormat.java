package id.satudata.hub.rdf;

import java.util.Arrays;
import java.util.Optional;

/** The syntaxes of dumps: documents of any size that graphs are written into one after the other. */
public enum DumpFormat {
    /** Tells the graphs apart. */
    N_QUADS("application/n-quads", "nq"),
    TURTLE("text/turtle", "ttl"),
    JSON_LD("application/ld+json", "jsonld");

    private final String mediaType;
    private final String extension;

    DumpFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual file extension, without a dot. */
    public String extension() {
        return extension;
    }

    public static Optional<DumpFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(it -> it.extension.equals(extension))
                .findFirst();
    }
}
