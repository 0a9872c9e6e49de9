package id.satudata.hub.concept;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.RegionReading.Ambiguous;
import id.satudata.hub.concept.RegionReading.How;
import id.satudata.hub.concept.RegionReading.Understood;
import id.satudata.hub.concept.RegionReading.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What places the texts of sources mean. */
class RegionReadingTests {

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
    void takesEveryOfficialNameForWhatItIs() {
        REGIONS.list(RegionSystem.KEMENDAGRI).all().stream()
                .filter(it -> !it.validity().ended())
                .filter(it -> it.code().length() < 8)
                .forEach(it -> assertThat(
                                REGIONS.read(it.label().in("id").orElseThrow()).term())
                        .contains(it));
    }
}
