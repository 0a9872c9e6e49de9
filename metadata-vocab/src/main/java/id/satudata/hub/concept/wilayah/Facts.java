package id.satudata.hub.concept.wilayah;

import id.satudata.hub.concept.RegionSystem;
import java.util.Map;

/** All that is known of the regions at one moment: both code systems and the bridge between them. */
public record Facts(Gazetteer kemendagri, Gazetteer bps, Bridge bridge) {

    /** Year of the Kemendagri edition the bundled facts follow. */
    private static final String KEMENDAGRI = "2025";

    /** Year of the BPS edition the bundled facts follow. */
    private static final String BPS = "2018";

    /** Provinces and regencies of all Indonesia, districts of some, as they come with the hub. */
    public static Facts bundled() {
        return new Facts(
                new Gazetteer(RegionSystem.KEMENDAGRI, KEMENDAGRI, FactFile.regions("kemendagri.tsv")),
                new Gazetteer(RegionSystem.BPS, BPS, FactFile.regions("bps.tsv")),
                new Bridge(FactFile.bridge("bridge.tsv")));
    }

    public Gazetteer of(RegionSystem system) {
        return switch (system) {
            case KEMENDAGRI -> kemendagri;
            case BPS -> bps;
        };
    }

    /** These facts with the names of an imported edition, unless it is older than the facts. */
    public Facts with(RegionSystem system, String version, Map<String, String> names) {
        var known = of(system);
        if (version.compareTo(known.version()) < 0) {
            return this;
        }
        var merged = new Merge(known, version).with(names);
        return switch (system) {
            case KEMENDAGRI -> new Facts(merged, bps, bridge);
            case BPS -> new Facts(kemendagri, merged, bridge);
        };
    }
}
