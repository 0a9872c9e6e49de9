package id.satudata.hub.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTests {

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u00AD', '\u061C', '\u200B', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
                '\u2060', '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF', '\u034F', '\u115F', '\u1160', '\u180E',
                '\u2800', '\u3164', '\uFFA0'
            })
    void hasNothingThatNobodySees(char hidden) {
        assertThat(VisibleText.of("a" + hidden + "b" + hidden)).isEqualTo("ab");
        assertThat(LocalizedText.indonesian("a" + hidden + "b").in("id")).contains("ab");
        assertThat(new Keyword("id", hidden + "padi")).isEqualTo(new Keyword("id", "padi"));
        assertThat(VisibleText.isAllOf("a" + hidden)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Jumlah penduduk – 2025",
                "\u0645\u06CC\u200C\u062E",
                "\u0915\u094D\u200D\u0937",
                "😀",
                "\u2764\uFE0F",
                "10\u00A0%",
                "\uD83D\uDC69\u200D\uD83C\uDF3E",
                "  ",
                "padi\uD83D",
                "\u05D0\u05D1"
            })
    void staysAsItIsWhereAllOfItIsSeen(String text) {
        assertThat(VisibleText.of(text)).isSameAs(text);
        assertThat(VisibleText.isAllOf(text)).isTrue();
    }

    @Test
    void hasNoTags() {
        assertThat(VisibleText.of("padi\uDB40\uDC41 sawah\uDB40\uDC01")).isEqualTo("padi sawah");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u3164",
                "\u2800 \u2800",
                "\u115F\u1160",
                "\u034F",
                "\uFE0F",
                "\u180E",
                "\uFFA0",
                "\uDB40\uDC41",
                "\uDB40\uDD00",
                "\u200C\u200D",
                " \u200D\u200B",
                "\u00A0\u202F\u2007"
            })
    void isNoTitleWhereNothingOfItIsSeen(String text) {
        assertThat(VisibleText.of(text)).isEmpty();
        assertThat(VisibleText.isAllOf(text)).isFalse();
        assertThat(LocalizedText.indonesian(text).isEmpty()).isTrue();
    }

    @Test
    void isNoTextWhereNothingOfItIsSeen() {
        assertThat(LocalizedText.indonesian("\u200B\uFEFF").isEmpty()).isTrue();
    }

    @Test
    void isWhatFindingsQuote() {
        var finding = Finding.of(Severity.WARNING, "theme-unknown", "theme", "tema\u202Egnp.exe");

        assertThat(finding.value()).isEqualTo("temagnp.exe");
        assertThat(finding.message().english()).contains("temagnp.exe").doesNotContain("\u202E");
    }
}
