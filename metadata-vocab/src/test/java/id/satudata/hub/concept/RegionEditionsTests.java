package id.satudata.hub.concept;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.RegionReading.Ambiguous;
import id.satudata.hub.concept.RegionReading.How;
import id.satudata.hub.concept.RegionReading.Understood;
import id.satudata.hub.concept.RegionReading.Unknown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Editions of the lists of regions: those that are bundled and those that come later. */
class RegionEditionsTests {

    private final Regions regions = new Regions();

    @Test
    void knowsTheEditions() {
        assertThat(count("2018", 2)).isEqualTo(34);
        assertThat(count("2022", 2)).isEqualTo(34);
        assertThat(count("2025", 2)).isEqualTo(38);
        assertThat(count("2018", 5)).isEqualTo(514);
        assertThat(count("2022", 5)).isEqualTo(514);
        assertThat(count("2025", 5)).isEqualTo(514);
        assertThat(regions.bundled(RegionSystem.KEMENDAGRI, "2018"))
                .containsEntry("12.12", "Kabupaten Toba Samosir")
                .containsKey("91.01")
                .doesNotContainKey("93.01");
        assertThat(regions.bundled(RegionSystem.KEMENDAGRI, "2022")).containsEntry("12.12", "Kabupaten Toba");
        assertThat(regions.find(new RegionCode(RegionSystem.KEMENDAGRI, "2022", "91.01")))
                .hasValueSatisfying(it -> assertThat(it.validity().replacedBy())
                        .contains(regions.read("93.01").term().orElseThrow().iri()));
        assertThat(regions.find(new RegionCode(RegionSystem.KEMENDAGRI, "2025", "91.01")))
                .isEmpty();
    }

    private long count(String version, int length) {
        return regions.bundled(RegionSystem.KEMENDAGRI, version).keySet().stream()
                .filter(it -> it.length() == length)
                .count();
    }

    @Test
    void laysAnImportedEditionOverWhatItKnows() {
        var names = new LinkedHashMap<>(regions.bundled(RegionSystem.KEMENDAGRI, "2025"));
        names.put("51.08.06.1001", "Kampung Bali");
        names.put("51.08.06.2001", "KALIBUKBUK");
        names.put("32.71.01", "Bogor Selatan");

        regions.use(Map.of(RegionSystem.KEMENDAGRI, new Regions.Edition("2025", names)));

        assertThat(regions.read("51.08.06.2001").term().orElseThrow().label().in("id"))
                .contains("Desa Kalibukbuk");
        assertThat(regions.read("5108062001").term()).map(Concept::code).contains("51.08.06.2001");
        assertThat(regions.read("Desa Kalibukbuk, Kecamatan Buleleng").term())
                .map(Concept::code)
                .contains("51.08.06.2001");
        assertThat(regions.read("Desa Kalibukbuk")).isInstanceOf(Unknown.class);
        assertThat(regions.read("Kecamatan Bogor Selatan").term()).isPresent();
        assertThat(regions.read("91.01").term()).map(Concept::code).contains("93.01");
        regions.use(Map.of());
        assertThat(regions.read("51.08.06.2001")).isInstanceOf(Unknown.class);
    }

    @Test
    void followsANewerEdition() {
        var names = new LinkedHashMap<>(regions.bundled(RegionSystem.KEMENDAGRI, "2025"));
        names.remove("51.07");
        names.put("51.08", "Kab. Buleleng Raya");
        names.put("51.09", "Kab. Nusa Baru");

        regions.use(Map.of(RegionSystem.KEMENDAGRI, new Regions.Edition("2027", names)));

        assertThat(regions.version(RegionSystem.KEMENDAGRI)).isEqualTo("2027");
        assertThat(regions.read("Kabupaten Buleleng").term()).map(Concept::code).contains("51.08");
        assertThat(regions.read("Kabupaten Nusa Baru").term())
                .map(Concept::code)
                .contains("51.09");
        assertThat(regions.read("51.07"))
                .isInstanceOfSatisfying(
                        Understood.class, it -> assertThat(it.how()).isEqualTo(How.RETIRED));
    }

    @Test
    void ignoresAnEditionOlderThanWhatItKnows() {
        regions.use(Map.of(RegionSystem.KEMENDAGRI, new Regions.Edition("2018", Map.of("91.01", "KAB. MERAUKE"))));

        assertThat(regions.read("91.01").term()).map(Concept::code).contains("93.01");
        assertThat(regions.version(RegionSystem.KEMENDAGRI)).isEqualTo("2025");
    }

    @Test
    void doesNotBelieveTenDigitsThatCouldBeOfAVillageElsewhere() {
        var names = new LinkedHashMap<>(regions.bundled(RegionSystem.KEMENDAGRI, "2025"));
        names.put("51.71.03.1001", "Padangsambian");

        regions.use(Map.of(RegionSystem.KEMENDAGRI, new Regions.Edition("2025", names)));

        assertThat(regions.read("5171031001"))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        it -> assertThat(it.candidates())
                                .extracting(Concept::code)
                                .containsExactly("51.71.03.1001", "51.71.04"));
    }

    @Test
    void swapsEditionsUnderReaders() {
        var edition = new Regions.Edition("2025", Map.of("51.08.06.2001", "Kalibukbuk"));

        var read = IntStream.range(0, 200).parallel().mapToObj(it -> {
            if (it % 50 == 0) {
                regions.use(Map.of(RegionSystem.KEMENDAGRI, edition));
            }
            return regions.read("Kabupaten Buleleng").term().map(Concept::code).orElse("");
        });

        assertThat(List.copyOf(read.toList())).containsOnly("51.08");
    }
}
