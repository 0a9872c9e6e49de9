package id.satudata.hub.exchange.ckan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names and identities CKAN wants for things the hub itself does not name: organisations, tags, groups. */
final class Names {
    private static final Pattern NO_TAG_CHARACTER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}_ \\-.]+");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final int SHORTEST_TAG = 2;
    private static final int LONGEST_TAG = 100;

    private Names() {}

    /** The same kind and name always have the same identity. */
    static String id(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + '\n' + name).getBytes(UTF_8)).toString();
    }

    /** The text as a tag CKAN would accept, if anything acceptable is left of it. */
    static Optional<String> tag(String text) {
        var allowed = NO_TAG_CHARACTER.matcher(text).replaceAll(" ");
        var tidy = BLANKS.matcher(allowed).replaceAll(" ").strip();
        var cut = tidy.length() <= LONGEST_TAG
                ? tidy
                : tidy.substring(0, LONGEST_TAG).strip();
        return cut.length() < SHORTEST_TAG ? Optional.empty() : Optional.of(cut);
    }

    /** The last part of an IRI: {@code CSV} of {@code …/file-type/CSV}. */
    static String tail(String iri) {
        var end = iri.endsWith("/") ? iri.length() - 1 : iri.length();
        var start = Math.max(iri.lastIndexOf('/', end - 1), iri.lastIndexOf('#', end - 1)) + 1;
        return iri.substring(start, end);
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
