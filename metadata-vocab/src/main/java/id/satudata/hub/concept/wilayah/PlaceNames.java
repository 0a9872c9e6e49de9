package id.satudata.hub.concept.wilayah;

import id.satudata.hub.concept.wilayah.PlaceName.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names of provinces, regencies and districts in force; villages, whose names repeat a thousand times, are found within their districts. */
final class PlaceNames {

    private static final int SHORTEST_MISSPELT = 5;
    private static final int DEEPEST = 2;

    /**
     * A region under one of its names.
     *
     * @param official whether it is the name it has now
     */
    record Named(Region region, Kind kind, boolean official) {}

    private final Map<String, List<Named>> byName = new HashMap<>();

    PlaceNames(Gazetteer gazetteer) {
        for (var region : gazetteer.all()) {
            if (region.isInForce() && gazetteer.system().level(region.code()) <= DEEPEST) {
                add(region);
            }
        }
    }

    private void add(Region region) {
        var name = PlaceName.of(region.label());
        put(name.bare(), new Named(region, name.kind(), true));
        var known = region.known();
        Stream.concat(known.former().stream().map(Region.FormerName::name), known.aliases().stream())
                .map(it -> PlaceName.of(it).bare())
                .forEach(it -> put(it, new Named(region, name.kind(), false)));
    }

    private void put(String name, Named named) {
        var all = byName.computeIfAbsent(name, _ -> new ArrayList<>(1));
        if (all.stream()
                .noneMatch(it -> it.region().code().equals(named.region().code()))) {
            all.add(named);
        }
    }

    /** The regions of this name, and of this kind where it says one. */
    List<Named> of(PlaceName name) {
        return byName.getOrDefault(name.bare(), List.of()).stream()
                .filter(it -> name.kind() == Kind.ANY || name.kind() == it.kind())
                .toList();
    }

    /** The provinces and regencies whose name is one letter away. */
    List<Named> near(PlaceName name) {
        if (name.bare().length() < SHORTEST_MISSPELT) {
            return List.of();
        }
        return byName.entrySet().stream()
                .filter(it -> Misspelling.isOne(name.bare(), it.getKey()))
                .flatMap(it -> it.getValue().stream())
                .filter(it -> it.kind().level() <= 1)
                .filter(it -> name.kind() == Kind.ANY || name.kind() == it.kind())
                .toList();
    }
}
