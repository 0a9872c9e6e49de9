package id.satudata.hub.metadata;

import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** An absolute IRI (RFC 3987) that is safe to write in any RDF syntax. */
public record Iri(String value) implements Comparable<Iri> {

    private static final int MAX_LENGTH = 4_000;
    private static final boolean[] FORBIDDEN = forbidden();

    public Iri {
        Objects.requireNonNull(value, "value");
        if (!isAbsolute(value)) {
            throw new IllegalArgumentException("Not an absolute IRI: " + value);
        }
    }

    /** The IRI in the text, or nothing when the text is not an absolute IRI. */
    public static Optional<Iri> parse(String text) {
        var trimmed = text.strip();
        return isAbsolute(trimmed) ? Optional.of(new Iri(trimmed)) : Optional.empty();
    }

    private static boolean isAbsolute(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1 || text.length() > MAX_LENGTH || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            if (!isOfScheme(text.charAt(i))) {
                return false;
            }
        }
        for (int i = colon + 1; i < text.length(); i++) {
            if (forbids(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isOfScheme(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-';
    }

    /** What no RDF syntax can carry inside an IRI, the invisible controls beyond ASCII included. */
    public static boolean forbids(char c) {
        return c < FORBIDDEN.length ? FORBIDDEN[c] : c >= 0xFFFE;
    }

    /** A table, because every character of every IRI of every record is looked up. */
    private static boolean[] forbidden() {
        var table = new boolean[0xA0];
        Arrays.fill(table, 0, ' ' + 1, true);
        Arrays.fill(table, 0x7F, table.length, true);
        "<>\"{}|^`\\".chars().forEach(it -> table[it] = true);
        return table;
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
