package id.satudata.hub.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.RegionCode;
import id.satudata.hub.concept.RegionReading;
import id.satudata.hub.concept.RegionSystem;
import id.satudata.hub.concept.Regions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recounts the figures of the published lists of both systems, and holds the bundled facts against them. */
class RegionsRealDataIT {

    private static final String KEMENDAGRI_2025 = "wilayah-kemendagri/db/wilayah.sql";
    private static final String KEMENDAGRI_2022 = "wilayah-kemendagri/db/archive/wilayah_2022.sql";
    private static final String KEMENDAGRI_2018 = "wilayah-kemendagri/db/archive/wilayah_2018.sql";
    private static final String BPS = "wilayah-bps/csv/";

    private final Regions regions = new Regions();
    private NavigableMap<String, String> kemendagri = new TreeMap<>();
    private NavigableMap<String, String> bps = new TreeMap<>();

    @BeforeEach
    void readTheLists() {
        kemendagri = RealData.codes(RegionSystem.KEMENDAGRI, KEMENDAGRI_2025);
        bps = RealData.codes(RegionSystem.BPS, BPS + "provinces.csv", BPS + "regencies.csv", BPS + "districts.csv");
    }

    @Test
    void recountsHowTheSystemsDiffer() {
        var matched = matchedByNameAndKind();

        assertThat(atLevel(RegionSystem.KEMENDAGRI, kemendagri, 1)).hasSize(514);
        assertThat(atLevel(RegionSystem.BPS, bps, 1)).hasSize(514);
        assertThat(matched).hasSize(503);
        assertThat(matched.entrySet().stream().filter(it -> !bare(it.getValue()).equals(it.getKey())))
                .hasSize(190);
        assertThat(atLevel(RegionSystem.KEMENDAGRI, kemendagri, 1).stream()
                        .filter(it -> bps.containsKey(bare(it)))
                        .filter(it -> !it.equals(matched.get(bare(it)))))
                .as("codes that BPS gives to another place, or to one its name does not show")
                .hasSize(166);
    }

    @Test
    void bridgesEveryMatchOfNameAndKind() {
        matchedByNameAndKind()
                .forEach((statistical, official) -> assertThat(
                                regions.across(new RegionCode(RegionSystem.BPS, "2018", statistical))
                                        .map(RegionCode::code))
                        .contains(official));
    }

    @Test
    void neverTakesAFalseFriend() {
        var falseFriends = 0;
        for (var official : atLevel(RegionSystem.KEMENDAGRI, kemendagri, 1)) {
            var digits = bare(official);
            var other = regions.across(new RegionCode(RegionSystem.BPS, "2018", digits));
            if (!bps.containsKey(digits) || other.map(RegionCode::code).equals(java.util.Optional.of(official))) {
                continue;
            }
            falseFriends++;
            assertThat(regions.read(digits))
                    .as(digits)
                    .isInstanceOfSatisfying(
                            RegionReading.Ambiguous.class,
                            it -> assertThat(it.candidates())
                                    .extracting(Concept::code)
                                    .containsExactly(
                                            official, other.orElseThrow().code()));
            assertThat(regions.read(RegionSystem.KEMENDAGRI, digits).term().map(Concept::code))
                    .contains(official);
            assertThat(regions.read(RegionSystem.BPS, digits).term().map(Concept::code))
                    .isEqualTo(other.map(RegionCode::code));
            assertThat(regions.read(official).term().map(Concept::code)).contains(official);
        }
        assertThat(falseFriends)
                .as("two of the 166 are the same place after all: 31.01 Kepulauan Seribu and 64.11 Mahakam Ulu")
                .isEqualTo(164);
    }

    @Test
    void matchesDistrictsByNameWithinTheirRegency() {
        var matched = matchedByNameAndKind();
        var names = new HashMap<String, java.util.Set<String>>();
        atLevel(RegionSystem.BPS, bps, 2).stream()
                .filter(it -> matched.containsKey(it.substring(0, 4)))
                .forEach(it -> names.computeIfAbsent(matched.get(it.substring(0, 4)), _ -> new java.util.HashSet<>())
                        .add(letters(bps.getOrDefault(it, ""))));
        var official = atLevel(RegionSystem.KEMENDAGRI, kemendagri, 2).stream()
                .filter(it -> names.containsKey(it.substring(0, 5)))
                .toList();

        assertThat(official).hasSize(7188);
        assertThat(official.stream()
                        .filter(it -> names.getOrDefault(it.substring(0, 5), java.util.Set.of())
                                .contains(letters(kemendagri.getOrDefault(it, "")))))
                .as("by letters and digits alone; the published count of 6,899 forgives a few spellings more")
                .hasSize(6893);
    }

    @Test
    void recountsWhatChangedFrom2018To2025() {
        var difference = Difference.between(RealData.codes(RegionSystem.KEMENDAGRI, KEMENDAGRI_2018), kemendagri);

        assertThat(difference.added()).hasSize(7343);
        assertThat(difference.removed()).hasSize(6929);
        assertThat(difference.renamed()).hasSize(1623);
    }

    @Test
    void bundlesEveryEditionAsItWasPublished() {
        for (var edition : Map.of("2018", KEMENDAGRI_2018, "2022", KEMENDAGRI_2022, "2025", KEMENDAGRI_2025)
                .entrySet()) {
            var published = RealData.codes(RegionSystem.KEMENDAGRI, edition.getValue());
            var bundled = regions.bundled(RegionSystem.KEMENDAGRI, edition.getKey());

            assertThat(bundled.keySet().stream().filter(it -> it.length() < 8))
                    .containsExactlyElementsOf(published.keySet().stream()
                            .filter(it -> it.length() < 8)
                            .toList());
            assertThat(bundled)
                    .allSatisfy((code, name) -> assertThat(letters(name))
                            .as(code)
                            .endsWith(letters(withoutKind(published.getOrDefault(code, "?")))));
        }
        assertThat(regions.bundled(RegionSystem.BPS, "2018").keySet()).containsExactlyElementsOf(bps.keySet());
    }

    private Map<String, String> matchedByNameAndKind() {
        var byName = atLevel(RegionSystem.KEMENDAGRI, kemendagri, 1).stream()
                .collect(groupingBy(it -> nameAndKind(kemendagri.getOrDefault(it, "")), mapping(it -> it, toSet())));
        var matched = new TreeMap<String, String>();
        for (var code : atLevel(RegionSystem.BPS, bps, 1)) {
            var same = byName.getOrDefault(nameAndKind(bps.getOrDefault(code, "")), java.util.Set.of());
            if (same.size() == 1) {
                matched.put(code, same.iterator().next());
            }
        }
        return matched;
    }

    private static List<String> atLevel(RegionSystem system, Map<String, String> codes, int level) {
        return codes.keySet().stream().filter(it -> system.level(it) == level).toList();
    }

    private static String nameAndKind(String name) {
        return letters(name.toLowerCase(Locale.ROOT).replaceFirst("^kab(upaten|\\.)? ", "kab "));
    }

    private static String withoutKind(String name) {
        return name.replaceFirst("(?i)^(kab(upaten)?\\.?|kota) (adm(inistrasi)?\\.? )?(kep\\. )?", "");
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String bare(String code) {
        return code.replace(".", "");
    }
}
