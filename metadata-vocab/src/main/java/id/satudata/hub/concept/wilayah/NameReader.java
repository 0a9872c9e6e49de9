package id.satudata.hub.concept.wilayah;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import id.satudata.hub.concept.RegionReading.How;
import id.satudata.hub.concept.RegionSystem;
import id.satudata.hub.concept.wilayah.Answer.None;
import id.satudata.hub.concept.wilayah.Answer.One;
import id.satudata.hub.concept.wilayah.Answer.Place;
import id.satudata.hub.concept.wilayah.Answer.Several;
import id.satudata.hub.concept.wilayah.PlaceName.Kind;
import id.satudata.hub.concept.wilayah.PlaceNames.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads names: with or without the word for the kind of region, with the regions around it behind or before. */
final class NameReader {

    private static final Pattern PARTS = Pattern.compile("\\s*[,;/()]+\\s*|\\s+[-\\u2013]\\s+"
            + "|(?<=\\S)\\s+(?=(?i:prov\\.?|provinsi|propinsi|kab\\.?|kabupaten|kec\\.?|kecamatan)\\s)");
    private static final Pattern GOVERNMENT = Pattern.compile("(?i)^pemerintah(?:\\s+daerah)?\\s+");
    private static final String COUNTRY = "indonesia";
    private static final int MOST_PARTS = 5;

    private final Gazetteer gazetteer;
    private final PlaceNames names;

    NameReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.names = new PlaceNames(gazetteer);
    }

    Answer read(String text) {
        var parts = Arrays.stream(PARTS.split(GOVERNMENT.matcher(text.strip()).replaceFirst("")))
                .filter(it -> !it.isBlank())
                .map(PlaceName::of)
                .filter(it -> !it.whole().equals(COUNTRY))
                .toList();
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            return new None();
        }
        if (parts.size() == 1) {
            return alone(parts.getFirst());
        }
        var forwards = among(parts);
        return forwards instanceof None ? among(parts.reversed()) : forwards;
    }

    private Answer alone(PlaceName name) {
        var exact = known(name);
        if (!exact.isEmpty()) {
            return highest(exact, name.kind() == Kind.ANY || names.of(name).isEmpty());
        }
        var near = names.near(name);
        return near.size() == 1 ? one(near.getFirst(), How.MISSPELT) : new None();
    }

    /** The regions of this name; {@code Kota Waringin Barat} only seems to begin with a word for its kind. */
    private List<Named> known(PlaceName name) {
        var exact = names.of(name);
        return exact.isEmpty() && name.kind() != Kind.ANY ? names.of(name.asWhole()) : exact;
    }

    /** A province goes before a regency of its name, and that before a district: whoever means less says so. */
    private static Answer highest(List<Named> found, boolean shortened) {
        var level = found.stream().mapToInt(it -> it.kind().level()).min().orElseThrow();
        var highest = found.stream().filter(it -> it.kind().level() == level).toList();
        var only = highest.getFirst();
        if (highest.size() > 1 || only.region().known().shared()) {
            return new Several(
                    highest.stream().map(it -> place(it.region())).distinct().toList());
        }
        return one(only, shortened || !only.official() ? How.NAME : How.OFFICIAL);
    }

    /** The first part within the regions that the parts behind it name. */
    private Answer among(List<PlaceName> parts) {
        var around = parts.subList(1, parts.size()).stream()
                .map(it ->
                        known(it).stream().map(found -> found.region().code()).collect(toSet()))
                .toList();
        if (around.contains(Set.of())) {
            return new None();
        }
        var within = inside(parts.getFirst(), around.getFirst())
                .filter(it -> around.stream().allMatch(codes -> isWithin(it, codes)))
                .distinct()
                .collect(groupingBy(this::level, TreeMap::new, toList()));
        if (within.isEmpty()) {
            return new None();
        }
        var highest = within.firstEntry().getValue();
        return highest.size() == 1
                ? new One(place(highest.getFirst()), How.NAME)
                : new Several(highest.stream().map(NameReader::place).toList());
    }

    private Stream<Region> inside(PlaceName name, Set<String> around) {
        var found = known(name).stream().map(Named::region);
        if (name.kind() != Kind.VILLAGE) {
            return found;
        }
        var villages = around.stream()
                .flatMap(it -> gazetteer.within(it).stream())
                .filter(it -> level(it) == Kind.VILLAGE.level()
                        && PlaceName.of(it.label()).bare().equals(name.bare()));
        return Stream.concat(villages, found);
    }

    private boolean isWithin(Region region, Set<String> codes) {
        return Stream.iterate(above(region.code()), Optional::isPresent, it -> it.flatMap(this::above))
                .anyMatch(it -> codes.contains(it.orElseThrow()));
    }

    private Optional<String> above(String code) {
        return gazetteer.system().above(code);
    }

    private int level(Region region) {
        return gazetteer.system().level(region.code());
    }

    private static One one(Named named, How how) {
        return new One(place(named.region()), how);
    }

    private static Place place(Region region) {
        return new Place(RegionSystem.KEMENDAGRI, region.code());
    }
}
