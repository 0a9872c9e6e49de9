package id.satudata.hub.concept;

import id.satudata.hub.concept.wilayah.Gazetteer;
import id.satudata.hub.concept.wilayah.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What else a region is called (skos:altLabel): its short form, and its name alone where no other has it. */
final class RegionNames {

    private static final Pattern KIND = Pattern.compile("^(Provinsi|Kabupaten|Kota|Kecamatan) (?:Administrasi )?(.+)$");
    private static final Map<String, String> SHORT_KINDS =
            Map.of("Provinsi", "Prov. ", "Kabupaten", "Kab. ", "Kecamatan", "Kec. ");
    private static final int REGENCY = 1;
    private static final int DISTRICT = 2;

    private final Gazetteer gazetteer;
    private final Map<String, Integer> uses = new HashMap<>();

    RegionNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (var region : gazetteer.all()) {
            if (region.isInForce() && level(region) <= REGENCY) {
                var name = KIND.matcher(region.label());
                if (name.matches()) {
                    uses.merge(name.group(2), 1, Integer::sum);
                }
            }
        }
    }

    /** Whether its vocabulary is also searched by its names; the others, most of them districts and villages, go by code. */
    boolean areSearched(Region region) {
        return gazetteer.system() == RegionSystem.KEMENDAGRI
                && (level(region) <= REGENCY
                        || (level(region) == DISTRICT && !region.known().shared()));
    }

    List<String> aliases(Region region) {
        if (!region.isInForce() || level(region) > DISTRICT || gazetteer.system() == RegionSystem.BPS) {
            return List.of();
        }
        var aliases = new ArrayList<String>();
        var name = KIND.matcher(region.label());
        if (name.matches()) {
            var kind = SHORT_KINDS.get(name.group(1));
            if (kind != null) {
                aliases.add(kind + name.group(2));
            }
            if (level(region) == 0 || (level(region) == REGENCY && uses.getOrDefault(name.group(2), 0) == 1)) {
                aliases.add(name.group(2));
            }
        }
        region.known().former().forEach(it -> aliases.add(it.name()));
        aliases.addAll(region.known().aliases());
        return aliases.stream().sorted().distinct().toList();
    }

    private int level(Region region) {
        return gazetteer.system().level(region.code());
    }
}
