package id.satudata.hub.mapping;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Iri;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a described record says of who the dataset is, everywhere in the world.
 *
 * @param identities the names by which it is one and the same dataset wherever it turns up: its own IRI at its source, absolute
 *     identifiers, UUIDs, and what harvesters note of its origin
 * @param ancestry of what it says that it was derived, which may be itself elsewhere
 */
public record Claims(List<GlobalName> identities, List<Iri> ancestry) {

    /** Names of extras in which CKAN harvesters note who a dataset is at its origin. */
    private static final Set<String> ORIGIN = Set.of("uri", "guid", "identifier");

    private static final Pattern EXTRA =
            Pattern.compile("(\\S+) <https?://schema\\.org/(name|value)> \"([^\"\\\\]*)\" \\.");
    private static final Pattern DERIVED = Pattern.compile(
            "\\S+ <(?:http://purl\\.org/dc/terms/source|http://www\\.w3\\.org/ns/prov#hadPrimarySource)>"
                    + " <([^>]*)> \\.");

    public Claims {
        identities = identities.stream().distinct().toList();
        ancestry = List.copyOf(ancestry);
    }

    /** What the description claims. */
    public static Claims of(Description description) {
        var surplus = description.surplus().statements();
        var identity = description.identity();
        var names = Stream.of(
                        identity.sourceIri().map(Iri::value).stream(),
                        identity.peerIdentifiers().stream(),
                        origins(surplus).stream())
                .flatMap(it -> it)
                .flatMap(it -> GlobalName.read(it).stream())
                .toList();
        return new Claims(names, ancestry(surplus));
    }

    private static List<Iri> ancestry(List<String> surplus) {
        return surplus.stream()
                .map(DERIVED::matcher)
                .filter(it -> it.matches())
                .flatMap(it -> Iri.parse(it.group(1)).stream())
                .toList();
    }

    /** The values of the extras that name the origin; what has no other place is kept as pairs of a name and a value. */
    private static List<String> origins(List<String> surplus) {
        var named = new HashSet<String>();
        var values = new ArrayList<Extra>();
        for (var line : surplus) {
            var found = EXTRA.matcher(line);
            if (found.matches()) {
                if (!found.group(2).equals("name")) {
                    values.add(new Extra(found.group(1), found.group(3)));
                } else if (ORIGIN.contains(found.group(3).toLowerCase(Locale.ROOT))) {
                    named.add(found.group(1));
                }
            }
        }
        return values.stream()
                .filter(it -> named.contains(it.node()))
                .map(Extra::value)
                .toList();
    }

    private record Extra(String node, String value) {}
}
