package id.satudata.hub.metadata;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** An absolute IRI (RFC 3987) that is safe to write in any RDF syntax. */
public record Iri(String value) implements Comparable<Iri> {

    private static final Pattern ABSOLUTE =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\\\x7F]+");
    private static final int MAX_LENGTH = 4_000;

    public Iri {
        Objects.requireNonNull(value, "value");
        if (value.length() > MAX_LENGTH || !ABSOLUTE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an absolute IRI: " + value);
        }
    }

    /** The IRI in the text, or nothing when the text is not an absolute IRI. */
    public static Optional<Iri> parse(String text) {
        var trimmed = text.strip();
        return trimmed.length() <= MAX_LENGTH && ABSOLUTE.matcher(trimmed).matches()
                ? Optional.of(new Iri(trimmed))
                : Optional.empty();
    }

    public static Iri of(String value) {
        return new Iri(value);
    }

    public static Iri of(URI uri) {
        return new Iri(uri.toString());
    }

    /** Whether a browser may follow it: only http and https links are ever shown as links. */
    public boolean isWebAddress() {
        return value.regionMatches(true, 0, "http://", 0, 7) || value.regionMatches(true, 0, "https://", 0, 8);
    }

    @Override
    public int compareTo(Iri other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
