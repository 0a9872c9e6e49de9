package id.satudata.hub.concept;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.RegionReading.Ambiguous;
import id.satudata.hub.concept.RegionReading.How;
import id.satudata.hub.concept.RegionReading.Understood;
import id.satudata.hub.concept.RegionReading.Unknown;
import id.satudata.hub.metadata.Iri;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTests {

    private static final Regions REGIONS = new Regions();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "51.08|51.08|OFFICIAL",
                "51.08.06|51.08.06|OFFICIAL",
                "65.01|65.01|OFFICIAL",
                "KABUPATEN BULELENG|51.08|OFFICIAL",
                "Kab. Buleleng|51.08|OFFICIAL",
                "KAB BULELENG|51.08|OFFICIAL",
                "kab.buleleng|51.08|OFFICIAL",
                "Prov. Bali|51|OFFICIAL",
                "Propinsi Bali|51|OFFICIAL",
                "https://sws.geonames.org/1647803/|51.08|OFFICIAL",
                "https://w3id.org/satudata-hub/id/wilayah/51.08|51.08|OFFICIAL",
                "https://w3id.org/satudata-hub/id/wilayah-bps/6502|65.01|OFFICIAL",
                "Indonesia|ID|OFFICIAL",
                "5108|51.08|CODE",
                "51|51|CODE",
                "1100|11|CODE",
                "5100|51|CODE",
                "510806|51.08.06|CODE",
                "6502050|65.01.05|CODE",
                "3502020|35.02.01|CODE",
                "BPS 6502|65.01|CODE",
                "bps:6501|65.02|CODE",
                "kode BPS 2018: 9401|93.01|CODE",
                "Kemendagri 6501|65.01|CODE",
                "Kemendagri 65.01|65.01|OFFICIAL",
                "Buleleng|51.08|NAME",
                "Bali|51|NAME",
                "Prov. Nanggroe Aceh Darussalam|11|NAME",
                "NAD|11|NAME",
                "DKI Jakarta|31|NAME",
                "D.I. Yogyakarta|34|NAME",
                "Kab. Toba Samosir|12.12|NAME",
                "Kabupaten Mamuju Utara|76.01|NAME",
                "Jakarta Pusat|31.71|NAME",
                "KOTA JAKARTA PUSAT|31.71|OFFICIAL",
                "Kab. Kep. Seribu|31.01|OFFICIAL",
                "Kabupaten Labuhan Batu|12.10|OFFICIAL",
                "Kota Waringin Barat|62.01|NAME",
                "Kabupaten Buleleng, Bali|51.08|NAME",
                "Kabupaten Buleleng Provinsi Bali|51.08|NAME",
                "Buleleng (Bali)|51.08|NAME",
                "Bali, Kabupaten Buleleng|51.08|NAME",
                "Kota Bogor, Jawa Barat, Indonesia|32.71|NAME",
                "Kecamatan Buleleng|51.08.06|OFFICIAL",
                "Kec. Tanjung Selor|65.01.05|OFFICIAL",
                "Buleleng, Buleleng|51.08.06|NAME",
                "Kecamatan Jetis, Kabupaten Ponorogo|35.02.09|NAME",
                "Kec. Jetis Kab. Ponorogo Prov. Jawa Timur|35.02.09|NAME",
                "Pemerintah Kabupaten Buleleng|51.08|OFFICIAL",
                "Kabupaten Bulelemg|51.08|MISSPELT",
                "Bulelng|51.08|MISSPELT",
                "Ponorrogo|35.02|MISSPELT",
                "91.01|93.01|RETIRED",
                "https://w3id.org/satudata-hub/id/wilayah/91.01|93.01|RETIRED",
            })
    void understandsWhatSourcesWrite(String text, String code, How how) {
        assertThat(REGIONS.read(text)).isInstanceOfSatisfying(Understood.class, it -> {
            assertThat(it.concept().code()).isEqualTo(code);
            assertThat(it.how()).isEqualTo(how);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6501|65.01 65.02",
                "6502|65.02 65.01",
                "94|94 94",
                "9400|94 94",
                "91|91 91",
                "3171|31.71 31.74",
                "9101|93.01 92.03",
                "Bogor|32.01 32.71",
                "Bogor, Jawa Barat|32.01 32.71",
                "Kecamatan Jetis|35.02.09",
            })
    void namesAllPlacesThatItCouldBe(String text, String codes) {
        assertThat(REGIONS.read(text))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        it -> assertThat(it.candidates())
                                .extracting(Concept::code)
                                .containsExactly(codes.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                ",",
                "99.99",
                "9999",
                "51.8",
                "5",
                "51080",
                "123456789012345",
                "Kabupaten Denpasar",
                "Kabupaten Buleleng, Jawa Timur",
                "Buleleng, Denpasar",
                "Atlantis",
                "Kota",
                "BPS",
                "BPS 9999",
                "a,b,c,d,e,f,g",
                "https://example.org/51.08",
            })
    void doesNotGuess(String text) {
        assertThat(REGIONS.read(text)).isInstanceOf(Unknown.class);
    }

    @Test
    void readsNothingFromTextsOfAnyLength() {
        assertThat(REGIONS.read("a,".repeat(100_000))).isInstanceOf(Unknown.class);
        assertThat(REGIONS.read(" ".repeat(100_000) + "x")).isInstanceOf(Unknown.class);
    }

    @Test
    void readsBareDigitsInTheSystemThatIsSaid() {
        assertThat(REGIONS.read(RegionSystem.BPS, "6501").term())
                .map(Concept::code)
                .contains("65.02");
        assertThat(REGIONS.read(RegionSystem.KEMENDAGRI, "6501").term())
                .map(Concept::code)
                .contains("65.01");
    }

    @Test
    void numbersEveryRegencyOfTheOneSystemInTheOther() {
        var regencies = REGIONS.bundled(RegionSystem.KEMENDAGRI, "2025").keySet().stream()
                .filter(it -> it.length() == 5)
                .toList();

        assertThat(regencies).hasSize(514).allSatisfy(code -> {
            var official = new RegionCode(RegionSystem.KEMENDAGRI, "2025", code);
            var statistical = REGIONS.across(official).orElseThrow();
            assertThat(REGIONS.across(statistical)).contains(official);
        });
    }

    @Test
    void neverTakesTheDigitsOfTheOneSystemForThoseOfTheOther() {
        var wrong = 0;
        for (var code : REGIONS.bundled(RegionSystem.BPS, "2018").keySet()) {
            if (code.length() != 4) {
                continue;
            }
            var right = REGIONS.across(new RegionCode(RegionSystem.BPS, "2018", code))
                    .orElseThrow()
                    .code();
            assertThat(REGIONS.read(RegionSystem.BPS, code).term())
                    .as(code)
                    .map(Concept::code)
                    .contains(right);
            assertThat(REGIONS.read("BPS " + code).term())
                    .as(code)
                    .map(Concept::code)
                    .contains(right);
            if (right.replace(".", "").equals(code)) {
                assertThat(REGIONS.read(code).term())
                        .as(code)
                        .map(Concept::code)
                        .contains(right);
            } else {
                wrong++;
                assertThat(REGIONS.read(code)).as(code).isInstanceOf(Ambiguous.class);
            }
        }
        assertThat(wrong).isEqualTo(199);
    }

    @Test
    void takesEveryKemendagriCodeForWhatItIs() {
        REGIONS.bundled(RegionSystem.KEMENDAGRI, "2025").keySet().forEach(code -> {
            var bare = code.replace(".", "");
            assertThat(REGIONS.read(RegionSystem.KEMENDAGRI, bare).term())
                    .map(Concept::code)
                    .contains(code);
            assertThat(REGIONS.read("Kemendagri " + code).term())
                    .map(Concept::code)
                    .contains(code);
            if (code.length() != 2) {
                assertThat(REGIONS.read(code).term()).map(Concept::code).contains(code);
            }
            if (code.length() == 5) {
                assertThat(REGIONS.read(bare).term())
                        .map(Concept::code)
                        .isIn(java.util.Optional.empty(), java.util.Optional.of(code));
            }
        });
    }

    @Test
    void takesEveryOfficialNameForWhatItIs() {
        REGIONS.list(RegionSystem.KEMENDAGRI).all().stream()
                .filter(it -> !it.validity().ended())
                .filter(it -> it.code().length() < 8)
                .forEach(it -> assertThat(
                                REGIONS.read(it.label().in("id").orElseThrow()).term())
                        .contains(it));
    }

    @Test
    void knowsTheEditions() {
        assertThat(count("2018", 2)).isEqualTo(34);
        assertThat(count("2022", 2)).isEqualTo(34);
        assertThat(count("2025", 2)).isEqualTo(38);
        assertThat(count("2018", 5)).isEqualTo(514);
        assertThat(count("2022", 5)).isEqualTo(514);
        assertThat(count("2025", 5)).isEqualTo(514);
        assertThat(REGIONS.bundled(RegionSystem.KEMENDAGRI, "2018"))
                .containsEntry("12.12", "Kabupaten Toba Samosir")
                .containsKey("91.01")
                .doesNotContainKey("93.01");
        assertThat(REGIONS.bundled(RegionSystem.KEMENDAGRI, "2022")).containsEntry("12.12", "Kabupaten Toba");
        assertThat(REGIONS.find(new RegionCode(RegionSystem.KEMENDAGRI, "2022", "91.01")))
                .hasValueSatisfying(it -> assertThat(it.validity().replacedBy())
                        .contains(REGIONS.read("93.01").term().orElseThrow().iri()));
        assertThat(REGIONS.find(new RegionCode(RegionSystem.KEMENDAGRI, "2025", "91.01")))
                .isEmpty();
    }

    private static long count(String version, int length) {
        return REGIONS.bundled(RegionSystem.KEMENDAGRI, version).keySet().stream()
                .filter(it -> it.length() == length)
                .count();
    }

    @Test
    void givesBpsCodesTheirOwnTermsThatMatchExactly() {
        var bulungan = REGIONS.list(RegionSystem.BPS).find("6502").orElseThrow();
        var official = REGIONS.read("65.01").term().orElseThrow();

        assertThat(bulungan.iri()).isEqualTo(Iri.of("https://w3id.org/satudata-hub/id/wilayah-bps/6502"));
        assertThat(bulungan.same()).containsExactly(official.iri());
        assertThat(official.same()).contains(bulungan.iri());
        assertThat(REGIONS.list(RegionSystem.BPS).find("94").orElseThrow())
                .satisfies(it -> assertThat(it.same()).isEmpty())
                .satisfies(it -> assertThat(it.matches())
                        .containsExactly(Iri.of("https://w3id.org/satudata-hub/id/wilayah/91")));
    }

    @Test
    void keepsTheNamesTermsGoBy() {
        assertThat(REGIONS.read("51.08").term().orElseThrow().iri())
                .isEqualTo(Iri.of("https://sws.geonames.org/1647803/"));
        assertThat(REGIONS.read("51").term().orElseThrow().iri())
                .isEqualTo(Iri.of("https://w3id.org/satudata-hub/id/wilayah/51"));
        assertThat(REGIONS.read("51.08.06").term().orElseThrow().broader())
                .contains(Iri.of("https://sws.geonames.org/1647803/"));
    }

    @Test
    void laysAnImportedEditionOverWhatItKnows() {
        var regions = new Regions();
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
        var regions = new Regions();
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
        var regions = new Regions();

        regions.use(Map.of(RegionSystem.KEMENDAGRI, new Regions.Edition("2018", Map.of("91.01", "KAB. MERAUKE"))));

        assertThat(regions.read("91.01").term()).map(Concept::code).contains("93.01");
        assertThat(regions.version(RegionSystem.KEMENDAGRI)).isEqualTo("2025");
    }

    @Test
    void doesNotBelieveTenDigitsThatCouldBeOfAVillageElsewhere() {
        var regions = new Regions();
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
        var regions = new Regions();
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
