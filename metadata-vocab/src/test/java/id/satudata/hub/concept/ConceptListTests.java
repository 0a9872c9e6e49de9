package id.satudata.hub.concept;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptListTests {

    private static final Concepts CONCEPTS = new Concepts();
    private static final String EU_THEMES = "http://publications.europa.eu/resource/authority/data-theme/";

    @ParameterizedTest
    @CsvSource({
        "EDUC, 1.01 2.19 2.22 2.23",
        "HEAL, 1.02",
        "TRAN, 1.03 2.15",
        "REGI, 1.03 1.04 2.10 2.13 3.32",
        "JUST, 1.05",
        "SOCI, 1.06 2.07 2.08 2.12 2.14",
        "AGRI, 2.09 3.25 3.27 3.28",
        "ENVI, 2.11",
        "TECH, 2.16 2.21",
        "ECON, 2.17 2.18 3.26 3.30 3.31",
        "ENER, 3.29",
        "GOVE, 2.20 2.24"
    })
    void crossesFromAffairsToTheThemesOfTheEu(String theme, String affairs) {
        var crossed = list("urusan").all().stream()
                .filter(it -> it.matches().contains(Iri.of(EU_THEMES + theme)))
                .map(Concept::code)
                .collect(Collectors.joining(" "));

        assertThat(crossed).isEqualTo(affairs);
    }

    /** Both are topics to people who browse, side by side. */
    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void affairsAreNotCalledAsThemesAre(String language) {
        var names = Stream.of("urusan", "data-theme")
                .flatMap(it -> list(it).all().stream())
                .map(it -> it.label().in(language).orElseThrow().toLowerCase(Locale.ROOT));

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void descendsFromTopTermsToNarrowerOnes() {
        var personal = list("data-pribadi");

        assertThat(personal.top()).extracting(Concept::code).containsExactly("tidak-ada", "umum", "spesifik");
        var specific = personal.byCode("spesifik").orElseThrow();
        assertThat(personal.narrower(specific))
                .extracting(Concept::code)
                .startsWith("kesehatan", "biometrik")
                .hasSize(7);
        assertThat(personal.above(personal.narrower(specific).getFirst())).containsExactly(specific);
        assertThat(personal.narrower(personal.narrower(specific).getFirst())).isEmpty();
    }

    @Test
    void keepsTheOrderOfStagesAndOfNumbers() {
        assertThat(list("tahap").all())
                .extracting(Concept::code)
                .containsExactly(
                        "draft", "diajukan", "diperiksa", "dikembalikan", "disetujui", "diterbitkan", "ditarik");
        assertThat(list("sektor-kegiatan").all())
                .extracting(Concept::code)
                .startsWith("1", "2", "3")
                .endsWith("21", "22");
    }

    @Test
    void findsNamesByTheirBeginning() {
        assertThat(codes("urusan", "pe"))
                .contains("2.15", "3.30", "3.27", "1.03")
                .doesNotContain("1.02");
        assertThat(codes("urusan", "1.0")).containsExactly("1.01", "1.02", "1.03", "1.04", "1.05", "1.06");
        assertThat(codes("urusan", "PENCATATAN")).isEmpty();
        assertThat(codes("urusan", "")).isEmpty();
        assertThat(codes("urusan", "zzz")).isEmpty();
        assertThat(list("urusan").search("pencatatan sip"))
                .extracting(Concept::code)
                .containsExactly("2.12");
        assertThat(list("wilayah").search("buleleng").limit(1))
                .extracting(Concept::code)
                .containsExactly("51.08");
    }

    @Test
    void aCodeIsMatchedExactly() {
        assertThat(list("frequency").byCode("ANNUAL")).isPresent();
        assertThat(list("frequency").byCode("annual")).isEmpty();
        assertThat(list("frequency").byCode("Tahunan")).isEmpty();
    }

    @Test
    void tellsVersionsApart() {
        assertThat(list("urusan").version())
                .isEqualTo(new Concepts().list("urusan").orElseThrow().version());
        assertThat(list("urusan").version()).isNotEqualTo(list("tahap").version());
    }

    @Test
    void knowsWhichListATermIsFrom() {
        var theme = CONCEPTS.byIri(Iri.of(EU_THEMES + "HEAL")).orElseThrow();

        assertThat(CONCEPTS.listOf(theme).map(ConceptList::name)).contains("data-theme");
    }

    @Test
    void findsNamesInALongListWithoutReadingItAll() {
        var scheme = Iri.of("https://example.org/desa");
        var builder = new ConceptList.Builder("desa", scheme, LocalizedText.indonesian("Desa"));
        for (int i = 0; i < 20_000; i++) {
            builder.add(new Concept(
                    Iri.of(scheme + "/" + i),
                    scheme,
                    Integer.toString(i),
                    LocalizedText.indonesian("Desa Nomor " + i),
                    LocalizedText.NONE,
                    List.of("Nomor " + i),
                    List.of(),
                    List.of(),
                    i < 10 ? Optional.empty() : Optional.of(Iri.of(scheme + "/" + i % 10)),
                    Validity.ALWAYS));
        }
        var list = builder.build();

        assertThat(list.top()).hasSize(10);
        assertThat(list.narrower(list.byCode("7").orElseThrow())).hasSize(1_999);
        assertThat(list.startingWith("nomor 1999")).hasSize(11);
    }

    private static List<String> codes(String name, String prefix) {
        return list(name).startingWith(prefix).map(Concept::code).toList();
    }

    private static ConceptList list(String name) {
        return CONCEPTS.list(name).orElseThrow();
    }
}
