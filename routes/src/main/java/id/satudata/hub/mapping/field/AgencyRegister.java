package id.satudata.hub.mapping.field;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.concept.Concepts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of agencies, so that {@code Dinkes}, {@code DINAS KESEHATAN KAB. BULELENG} and {@code Dinas Kesehatan Kabupaten Buleleng} are one.
 * The hub's own region is left out of a name, any other stays a part of it; what no register has keeps its name.
 */
public final class AgencyRegister {

    private static final int LONGEST = 200;
    private static final int MOST_READINGS = 5_000;
    private static final List<String> DISTRICT =
            List.of("kantor kecamatan ", "kantor camat ", "kecamatan ", "kec ", "camat ");

    private final Concepts concepts;
    private final Optional<Concept> region;
    private final Map<String, String> names = new HashMap<>();
    private volatile Readings readings;

    /** What was read of names before: a source says the same few again and again. It goes by the regions known then. */
    private record Readings(ConceptList regions, Map<String, Optional<String>> byText) {

        Readings(ConceptList regions) {
            this(regions, new ConcurrentHashMap<>());
        }
    }

    /**
     * The bundled register, and before it the operator's own.
     *
     * @param region the hub's own region, by name or code; empty where it has none
     * @param own for each agency its name and then whatever else it is called
     */
    public AgencyRegister(Concepts concepts, String region, List<List<String>> own) {
        this.concepts = concepts;
        this.region = concepts.region(region);
        this.readings = new Readings(concepts.regions());
        own.stream().filter(it -> !it.isEmpty()).forEach(it -> add(it.getFirst(), it));
        concepts.agencies().all().forEach(this::add);
    }

    private void add(Concept agency) {
        var name = agency.label().in("id").orElse(agency.code());
        add(name, List.of(name));
        add(name, agency.aliases());
    }

    private void add(String name, List<String> aliases) {
        aliases.forEach(it -> names.putIfAbsent(AgencyWords.of(it, LONGEST), name));
    }

    /** The name the register has for the agency, with its region where that is another than the hub's own. */
    public Optional<String> read(String text) {
        var known = readings();
        var before = known.byText().get(text);
        if (before != null) {
            return before;
        }
        var read = reading(text);
        if (text.length() <= LONGEST) {
            known.byText().put(text, read);
        }
        return read;
    }

    /** Begun anew when regions were imported, or when there are too many to remember. */
    private Readings readings() {
        var known = readings;
        var regions = concepts.regions();
        if (known.regions() != regions || known.byText().size() >= MOST_READINGS) {
            known = new Readings(regions);
            readings = known;
        }
        return known;
    }

    private Optional<String> reading(String text) {
        var plain = AgencyWords.of(text, LONGEST);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        var whole = names.get(plain);
        return whole != null ? Optional.of(whole) : district(plain).or(() -> cut(plain));
    }

    private Optional<String> district(String plain) {
        return DISTRICT.stream()
                .filter(plain::startsWith)
                .findFirst()
                .flatMap(it -> concepts.region("Kecamatan " + plain.substring(it.length())))
                .flatMap(it -> it.label().in("id"));
    }

    /** Where a region begins, the name ends; a name misspelt by a letter is understood too. */
    private Optional<String> cut(String plain) {
        for (int space = plain.indexOf(' '); space > 0; space = plain.indexOf(' ', space + 1)) {
            var named = regionOf(plain.substring(space + 1));
            if (named.isPresent()) {
                return agency(plain.substring(0, space)).map(it -> it + behind(named.get()));
            }
        }
        return nearest(plain);
    }

    private Optional<Concept> regionOf(String rest) {
        var bare = AgencyWords.withoutGovernment(rest);
        return bare.isEmpty() ? Optional.empty() : concepts.region(bare);
    }

    private String behind(Concept named) {
        return region.filter(named::equals).isPresent()
                ? ""
                : named.label().in("id").map(it -> ' ' + it).orElse("");
    }

    private Optional<String> agency(String plain) {
        var name = names.get(plain);
        return name == null ? nearest(plain) : Optional.of(name);
    }

    /** The only name that differs by one letter; short ones are too much alike for that. */
    private Optional<String> nearest(String plain) {
        var near = names.entrySet().stream()
                .filter(it -> it.getKey().length() >= 12 && Misspelling.isOneLetter(it.getKey(), plain))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(2)
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }
}
