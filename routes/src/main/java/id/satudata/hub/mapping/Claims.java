package id.satudata.hub.mapping;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Iri;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
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

    /** The extra in which hubs tell all addresses a dataset has or had on its way, between blanks. */
    public static final String CHAIN = "provenance_chain";

    private static final Pattern EXTRA =
            Pattern.compile("(\\S++) <https?://schema\\.org/(name|value)> \"([^\"\\\\]*)\" \\.");
    private static final Pattern DERIVED = Pattern.compile(
            "\\S++ <(?:http://purl\\.org/dc/terms/source|http://www\\.w3\\.org/ns/prov#hadPrimarySource)>"
                    + " <([^>]*)> \\.");
    private static final Pattern QUOTED = Pattern.compile(
            "(\\S++) <http://www\\.w3\\.org/1999/02/22-rdf-syntax-ns#(predicate|object)> <([^>]*)> \\.");
    private static final Set<String> DERIVATION = Set.of(
            "http://purl.org/dc/terms/source",
            "http://www.w3.org/ns/prov#wasDerivedFrom",
            "http://www.w3.org/ns/prov#hadPrimarySource");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");
    private static final Set<String> NAMES = Set.of("name", "predicate");

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

    /** All addresses it says the dataset has or had on its way here. */
    public static List<Iri> chain(Description description) {
        var surplus = description.surplus().statements();
        var identity = description.identity();
        return Stream.of(
                        identity.sourceIri().map(Iri::value).stream(),
                        identity.peerIdentifiers().stream(),
                        origins(surplus).stream(),
                        ancestry(surplus).stream().map(Iri::value))
                .flatMap(it -> it)
                .filter(it -> WEB.matcher(it).matches())
                .flatMap(it -> Iri.parse(it).stream())
                .distinct()
                .toList();
    }

    /** What is said straight, and what is only quoted, because the other dataset is not described beside it. */
    private static List<Iri> ancestry(List<String> surplus) {
        var straight =
                surplus.stream().map(DERIVED::matcher).filter(Matcher::matches).map(it -> it.group(1));
        return Stream.concat(straight, paired(surplus, QUOTED, DERIVATION::contains).stream())
                .flatMap(it -> Iri.parse(it).stream())
                .toList();
    }

    /** The values of the extras that name the origin; what has no other place is kept as pairs of a name and a value. */
    private static List<String> origins(List<String> surplus) {
        var one = paired(surplus, EXTRA, it -> ORIGIN.contains(it.toLowerCase(Locale.ROOT))).stream();
        var several = paired(surplus, EXTRA, CHAIN::equals).stream().flatMap(it -> Stream.of(it.split("\\s+", 200)));
        return Stream.concat(one, several).toList();
    }

    /** The values that things have whose names are wanted. */
    private static List<String> paired(List<String> surplus, Pattern pairs, Predicate<String> wanted) {
        var named = new HashSet<String>();
        var values = new ArrayList<Part>();
        for (var line : surplus) {
            var found = pairs.matcher(line);
            if (found.matches()) {
                if (!NAMES.contains(found.group(2))) {
                    values.add(new Part(found.group(1), found.group(3)));
                } else if (wanted.test(found.group(3))) {
                    named.add(found.group(1));
                }
            }
        }
        return values.stream()
                .filter(it -> named.contains(it.thing()))
                .map(Part::value)
                .toList();
    }

    private record Part(String thing, String value) {}
}
