package id.satudata.hub.concept.wilayah;

import id.satudata.hub.concept.RegionSystem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The regions of one code system in the order of their codes; as small as an array, searched by halves. */
public final class Gazetteer {

    private final RegionSystem system;
    private final String version;
    private final Region[] regions;

    Gazetteer(RegionSystem system, String version, List<Region> regions) {
        this.system = system;
        this.version = version;
        this.regions =
                regions.stream().sorted(Comparator.comparing(Region::code)).toArray(Region[]::new);
    }

    public RegionSystem system() {
        return system;
    }

    /** The year of the edition in force. */
    public String version() {
        return version;
    }

    public List<Region> all() {
        return List.of(regions);
    }

    public Optional<Region> get(String code) {
        var at = position(code);
        return at < regions.length && regions[at].code().equals(code) ? Optional.of(regions[at]) : Optional.empty();
    }

    public boolean has(String code) {
        return get(code).isPresent();
    }

    /** Every region within the one of this code. */
    List<Region> within(String code) {
        var first = position(code);
        var end = first;
        while (end < regions.length && regions[end].code().startsWith(code)) {
            end++;
        }
        return Arrays.stream(regions, first, end)
                .filter(it -> it.code().length() > code.length())
                .toList();
    }

    private int position(String code) {
        var low = 0;
        var high = regions.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (regions[middle].code().compareTo(code) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
