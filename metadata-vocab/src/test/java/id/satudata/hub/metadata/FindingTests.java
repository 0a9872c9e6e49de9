package id.satudata.hub.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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
    void shortensALongValueInTheSentenceToo() {
        var finding = Finding.of(Finding.Severity.WARNING, "licence-unknown", "license", "x".repeat(10_000));

        assertThat(finding.message().in("id").orElseThrow()).hasSizeLessThan(500);
    }
}
