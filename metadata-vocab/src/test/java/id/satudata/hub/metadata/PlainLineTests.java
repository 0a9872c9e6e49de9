package id.satudata.hub.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLineTests {

    @ParameterizedTest
    @CsvSource({
        "'\u001b[2Jtertolak\u0007', '[2Jtertolak'",
        "'satu\r\n    dua\u2028tiga\u0085empat', 'satu dua tiga empat'",
        "'a\u0000b\u007fc\u009b31md', 'a b c 31md'",
        "'gpj\u202eexe.\u200b', 'gpjexe.'"
    })
    void hasNoControlsAndNothingHidden(String said, String line) {
        assertThat(PlainLine.of(said)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ditolak: kunci salah", "dua  blank", "می\u200cخواهم", "Jumlah & harga \uD83D\uDE00"})
    void leavesPlainWordsAsTheyAre(String said) {
        assertThat(PlainLine.of(said)).isEqualTo(said);
    }

    @Test
    void endsBeforeItIsTooLongAndNotInTheMiddleOfACharacter() {
        assertThat(PlainLine.of("x".repeat(5_000))).isEqualTo("x".repeat(1_000) + "…");
        assertThat(PlainLine.of("x".repeat(999) + "\uD83D\uDE00")).isEqualTo("x".repeat(999) + "…");
    }

    @Test
    void isWhatStandsInReasons() {
        var said = "\u001b]0;judul\u0007tertolak\r\n\u202e";
        var plain = "]0;judul tertolak";

        assertThat(Reasons.of("database-said", "pupr", said).english()).endsWith(plain);
        assertThat(Reasons.of("not-opened-there", "pupr", LocalizedText.of("", said))
                        .english())
                .endsWith(plain);
        assertThat(Reasoned.of(new IllegalStateException(said)).english()).isEqualTo(plain);
    }
}
