package id.satudata.hub.connector.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.rdf.RdfFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the syntax of a document: by its media type, else its address, else its first letters. */
final class FormatGuess {

    /** Servers send these for anything. */
    private static final Set<String> SAYS_NOTHING = Set.of(
            "",
            "text/plain",
            "text/html",
            "application/octet-stream",
            "application/xhtml+xml",
            "application/gzip",
            "application/x-gzip");

    private static final Map<String, RdfFormat> WITH_NAMES =
            Map.of(".nq", RdfFormat.N_TRIPLES, ".trig", RdfFormat.TURTLE);

    private static final Pattern HTML = Pattern.compile("<(?:!doctype html|html|head|body)\\b.*", Pattern.DOTALL);
    private static final Pattern XML = Pattern.compile("<(?:\\?xml|!--|!doctype|[a-z]+:?rdf)\\b.*", Pattern.DOTALL);
    private static final Pattern JSON = Pattern.compile("(?:\\{|\\[\\s*[{\\]]).*", Pattern.DOTALL);
    private static final Pattern TURTLE =
            Pattern.compile("(?:@prefix|@base|prefix\\b|base\\b|#|<[a-z][a-z0-9+.-]*:|_:|\\[).*", Pattern.DOTALL);
    private static final int HEAD = 1024;

    private FormatGuess() {}

    static Optional<RdfFormat> of(String mediaType, URI address, Bytes content) {
        var head = head(content);
        if (HTML.matcher(head).matches()) {
            return Optional.empty();
        }
        var stated = SAYS_NOTHING.contains(mediaType) ? Optional.<RdfFormat>empty() : RdfFormat.ofMediaType(mediaType);
        return stated.or(() -> byExtension(address)).or(() -> byContent(head));
    }

    private static Optional<RdfFormat> byExtension(URI address) {
        var whole = address.getPath() == null ? "" : address.getPath();
        var path = whole.endsWith(".gz") ? whole.substring(0, whole.length() - 3) : whole;
        var dot = path.lastIndexOf('.');
        if (dot <= path.lastIndexOf('/')) {
            return Optional.empty();
        }
        var extension = path.substring(dot);
        return Optional.ofNullable(WITH_NAMES.get(extension)).or(() -> RdfFormat.ofExtension(extension));
    }

    private static Optional<RdfFormat> byContent(String head) {
        if (XML.matcher(head).matches()) {
            return Optional.of(RdfFormat.RDF_XML);
        }
        if (JSON.matcher(head).matches()) {
            return Optional.of(RdfFormat.JSON_LD);
        }
        return TURTLE.matcher(head).matches() ? Optional.of(RdfFormat.TURTLE) : Optional.empty();
    }

    private static String head(Bytes content) {
        try (var in = content.stream()) {
            var text = new String(in.readNBytes(HEAD), UTF_8);
            var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return plain.strip().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read", e);
        }
    }
}
