package id.satudata.hub.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTests {

    static List<String> codes() {
        return ResourceBundle.getBundle("id.satudata.hub.metadata.findings", Locale.ENGLISH).keySet().stream()
                .sorted()
                .toList();
    }

    @Test
    void bothLanguagesHaveTheSameCodes() throws Exception {
        var words = new Properties();
        try (var bundle = Finding.class.getResourceAsStream("findings_id.properties")) {
            words.load(bundle);
        }

        assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void keepsApostrophesAndBracesOfTheValue(String code) {
        var finding = Finding.of(Finding.Severity.INFO, code, "title", "Pura 'Beji' {0} {x");

        assertThat(finding.message().byLanguage().keySet()).containsExactly("en", "id");
        assertThat(finding.message().byLanguage().values())
                .allSatisfy(it -> assertThat(it).doesNotContain("{1}").doesNotContain("''"));
    }

    @Test
    void quotesTheValueAsItIs() {
        var finding = Finding.of(Finding.Severity.WARNING, "licence-unknown", "license", "Jum'at {bebas}");

        assertThat(finding.message().in("en").orElseThrow()).startsWith("The licence \"Jum'at {bebas}\" is not");
    }

    @Test
    void saysWhyInTheLanguageOfTheSentence() {
        var finding =
                Finding.because(Finding.Severity.ERROR, "table-unreadable", "table", Reasons.of("table-no-workbook"));

        assertThat(finding.value()).isEqualTo("not a whole workbook");
        assertThat(finding.message().in("id").orElseThrow())
                .startsWith("Tabel tidak dapat dibaca: bukan buku kerja Excel yang utuh.");
        assertThat(finding.message().in("en").orElseThrow()).contains(": not a whole workbook.");
    }

    @Test
    void callsFieldsAsPeopleDo() {
        var finding = Finding.read("accrualPeriodicity", "Insidental", "Tidak tentu");

        assertThat(finding.field()).isEqualTo("accrualPeriodicity");
        assertThat(finding.fieldName().in("id")).contains("frekuensi pemutakhiran");
        assertThat(finding.message().in("id").orElseThrow())
                .startsWith("“Insidental” pada frekuensi pemutakhiran dibaca sebagai “Tidak tentu”.");
        assertThat(finding.message().in("en").orElseThrow()).contains("update frequency");
    }

    @Test
    void aFieldNobodyHasANameForKeepsItsOwn() {
        var finding = Finding.of(Finding.Severity.WARNING, "year-invalid", "tahunProyek", "dua ribu");

        assertThat(finding.fieldName().in("en")).contains("tahunProyek");
        assertThat(finding.message().in("id").orElseThrow()).contains("pada tahunProyek bukan tahun");
    }

    @Test
    void fieldsHaveNamesInBothLanguages() {
        var names = MessageCatalogue.of("id.satudata.hub.metadata.fieldnames").texts();

        assertThat(names.values()).hasSize(2).allSatisfy(it -> assertThat(it).isNotEmpty());
        assertThat(names.values().stream().map(Map::keySet).distinct()).hasSize(1);
    }

    @Test
    void shortensALongValueInTheSentenceToo() {
        var finding = Finding.of(Finding.Severity.WARNING, "licence-unknown", "license", "x".repeat(10_000));

        assertThat(finding.message().in("id").orElseThrow()).hasSizeLessThan(500);
    }
}
