package id.satudata.hub.concept.wilayah;

import id.satudata.hub.concept.wilayah.Region.FormerName;
import id.satudata.hub.concept.wilayah.Region.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays an imported edition over the facts: adds what they lack, and where it is newer, renames and retires. */
final class Merge {

    /** A list with fewer provinces is of a part of the country, and says nothing of the rest. */
    private static final int NATIONAL = 30;

    private final Gazetteer known;
    private final String version;
    private final boolean newer;

    Merge(Gazetteer known, String version) {
        this.known = known;
        this.version = version;
        this.newer = version.compareTo(known.version()) > 0;
    }

    Gazetteer with(Map<String, String> names) {
        var regions = new ArrayList<Region>(names.size() + 100);
        names.forEach((code, name) -> regions.add(region(code, name)));
        var national = names.keySet().stream()
                        .filter(it -> known.system().level(it) == 0)
                        .count()
                >= NATIONAL;
        for (var region : known.all()) {
            if (!names.containsKey(region.code())) {
                regions.add(newer && national && region.isInForce() ? retired(region) : region);
            }
        }
        return new Gazetteer(known.system(), version, regions);
    }

    private Region region(String code, String name) {
        var label = Labels.of(known.system(), code, name);
        var old = known.get(code);
        if (old.isEmpty()) {
            return new Region(code, label, newer ? since(History.NONE) : null);
        }
        if (!newer) {
            return old.get();
        }
        return renamed(old.get(), label);
    }

    private Region renamed(Region old, String label) {
        if (PlaceName.of(old.label()).bare().equals(PlaceName.of(label).bare())) {
            return old.isInForce() ? old : new Region(old.code(), old.label(), since(old.known()));
        }
        var it = old.known();
        var former = Stream.concat(it.former().stream(), Stream.of(new FormerName(old.label(), version)))
                .toList();
        return new Region(
                old.code(),
                label,
                new History(it.since(), "", List.of(), it.geoNames(), former, it.aliases(), it.shared()));
    }

    private Region retired(Region region) {
        var it = region.known();
        return new Region(
                region.code(),
                region.label(),
                new History(it.since(), version, List.of(), it.geoNames(), it.former(), it.aliases(), it.shared()));
    }

    private History since(History it) {
        return new History(version, "", List.of(), it.geoNames(), it.former(), it.aliases(), it.shared());
    }
}
