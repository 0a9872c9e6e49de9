package id.satudata.hub.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The RDF syntaxes the hub reads and writes, the preferred one first. */
public enum RdfFormat {
    TURTLE("text/turtle", "ttl", "application/x-turtle"),
    JSON_LD("application/ld+json", "jsonld", "json|application/json"),
    RDF_XML("application/rdf+xml", "rdf", "xml|owl|application/xml|text/xml"),
    N_TRIPLES("application/n-triples", "nt", "text/plain"),
    N3("text/n3", "n3", "text/rdf+n3");

    private final String mediaType;
    private final String extension;
    private final Pattern aliases;

    RdfFormat(String mediaType, String extension, String aliases) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.aliases = Pattern.compile(aliases);
    }

    /** The registered media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The usual file extension, without a dot. */
    public String extension() {
        return extension;
    }

    /** The format a file extension stands for, with or without its dot. */
    public static Optional<RdfFormat> ofExtension(String extension) {
        return named(extension.startsWith(".") ? extension.substring(1) : extension);
    }

    /** The format of a content type, its parameters ignored. */
    public static Optional<RdfFormat> ofMediaType(String contentType) {
        var end = contentType.indexOf(';');
        return named(end < 0 ? contentType : contentType.substring(0, end));
    }

    /** The format an Accept header likes best, if it likes any; what it likes equally goes by its own order. */
    public static Optional<RdfFormat> accepted(String acceptHeader) {
        return AcceptedFormats.of(acceptHeader).best();
    }

    boolean matches(String mediaRange) {
        return mediaRange.equals("*/*")
                || (mediaRange.endsWith("/*") && mediaType.startsWith(mediaRange.substring(0, mediaRange.length() - 1)))
                || mediaRange.equals(mediaType);
    }

    private static Optional<RdfFormat> named(String name) {
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(it -> it.mediaType.equals(wanted)
                        || it.extension.equals(wanted)
                        || it.aliases.matcher(wanted).matches())
                .findFirst();
    }
}
