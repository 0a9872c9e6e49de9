package id.satudata.hub.concept;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Iri;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptsTests {

    private static final Concepts CONCEPTS = new Concepts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "theme|2.12|2.12",
                "theme|Administrasi Kependudukan dan Pencatatan Sipil|2.12",
                "theme|kesehatan|1.02",
                "theme|http://publications.europa.eu/resource/authority/data-theme/HEAL|HEAL",
                "theme|9.99|",
                "frequency|Tahunan|ANNUAL",
                "frequency|R/P1Y|ANNUAL",
                "frequency|TRIWULANAN|QUARTERLY",
                "frequency|http://purl.org/cld/freq/monthly|MONTHLY",
                "frequency|kadang-kadang|",
                "access|terbatas|RESTRICTED",
                "access|non-public|NON_PUBLIC",
                "licence|cc-by|CC-BY-4.0",
                "licence|CC BY 4.0|CC-BY-4.0",
                "licence|CC0 1.0|CC0-1.0",
                "licence|cc-zero|CC0-1.0",
                "licence|ODC-By 1.0|ODC-By-1.0",
                "licence|http://creativecommons.org/licenses/by/4.0/deed.id|CC-BY-4.0",
                "licence|http://creativecommons.org/publicdomain/zero/1.0/|CC0-1.0",
                "licence|https://opendatacommons.org/licenses/by/1-0/|ODC-By-1.0",
                "licence|lainnya|",
                "format|csv|CSV",
                "format|.xlsx|XLSX",
                "format|text/csv|CSV",
                "format|Shapefile|SHP",
                "format|GeoJSON|GEOJSON",
                "language|id|IND",
                "language|Bahasa Indonesia|IND",
                "language|en|ENG",
                "language|bahasa-entah|",
                "region|51.08|51.08",
                "region|Buleleng|51.08",
                "region|KABUPATEN BULELENG|51.08",
                "region|https://sws.geonames.org/1647803/|51.08",
                "region|http://sws.geonames.org/1647803|51.08",
                "region|65.01|65.01",
                "region|Kecamatan Buleleng|51.08.06",
                "region|Bali|51",
                "region|99.99|",
            })
    void findsTermsByWhatSourcesWrite(String list, String text, String code) {
        var found = switch (list) {
            case "theme" -> CONCEPTS.theme(text);
            case "frequency" -> CONCEPTS.frequency(text);
            case "access" -> CONCEPTS.access(text);
            case "licence" -> CONCEPTS.licence(text);
            case "format" -> CONCEPTS.format(text);
            case "language" -> CONCEPTS.language(text);
            default -> CONCEPTS.region(text);
        };

        assertThat(found.map(Concept::code)).isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void hasAllAffairsEachWithAnEuTheme() {
        assertThat(CONCEPTS.affairs().all())
                .hasSize(32)
                .allSatisfy(affair -> assertThat(affair.matches())
                        .isNotEmpty()
                        .allMatch(it -> CONCEPTS.byIri(it).isPresent()));
    }

    @Test
    void knowsAllProvincesAndRegencies() {
        assertThat(CONCEPTS.regions().all())
                .filteredOn(it -> it.code().matches("\\d\\d"))
                .hasSize(38);
        assertThat(CONCEPTS.regions().all())
                .filteredOn(it -> it.code().matches("\\d\\d\\.\\d\\d"))
                .filteredOn(it -> !it.validity().ended())
                .hasSize(514);
        assertThat(CONCEPTS.region("Bulungan")
                        .flatMap(Concept::broader)
                        .flatMap(CONCEPTS::byIri)
                        .map(Concept::code))
                .contains("65");
    }

    @Test
    void labelsEveryTermInIndonesian() {
        Stream.of(CONCEPTS.affairs(), CONCEPTS.euThemes(), CONCEPTS.licences(), CONCEPTS.formats(), CONCEPTS.regions())
                .flatMap(it -> it.all().stream())
                .forEach(it -> assertThat(it.label().byLanguage()).as(it.code()).containsKey("id"));
    }

    @Test
    void readsMediaTypes() {
        var csv = Iri.of("https://www.iana.org/assignments/media-types/text/csv");

        assertThat(CONCEPTS.mediaType("text/csv; charset=utf-8")).contains(csv);
        assertThat(CONCEPTS.mediaType("http://www.iana.org/assignments/media-types/text/csv"))
                .contains(csv);
        assertThat(CONCEPTS.mediaType("CSV")).contains(csv);
        assertThat(CONCEPTS.mediaType("entah/apa")).isEmpty();
    }
}
