package id.satudata.hub.concept;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.RegionReading.Ambiguous;
import id.satudata.hub.metadata.Iri;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The two systems that number the regions, and the bridge between them. */
class RegionSystemsTests {

    private static final Regions REGIONS = new Regions();

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
                assertThat(REGIONS.read(bare).term()).map(Concept::code).isIn(Optional.empty(), Optional.of(code));
            }
        });
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
}
