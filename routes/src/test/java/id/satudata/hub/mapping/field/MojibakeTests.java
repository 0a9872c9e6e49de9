package id.satudata.hub.mapping.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTests {

    @ParameterizedTest
    @CsvSource({
        "Âµgram/m3, µgram/m3",
        "mÂ², m²",
        "â‰¥ 15 tahun, ≥ 15 tahun",
        "Â°C dan Â°F, °C dan °F",
        "â€œasliâ€\u009D, “asli”",
    })
    void repairsUtf8ThatWasReadAsWindows(String broken, String meant) {
        assertThat(Mojibake.repaired(broken)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"m²", "µg/m³", "Café à la carte", "“asli”", "日本", "😀", "Orang", "", "\uD800"})
    void leavesTextThatIsWhole(String text) {
        assertThat(Mojibake.repaired(text)).isEqualTo(text);
    }

    @Test
    void repairsEveryLetterOfEveryEuropeanLanguage() {
        for (int letter = 0xA1; letter < 0x250; letter++) {
            var meant = Character.toString(letter);
            var bytes = meant.getBytes(StandardCharsets.UTF_8);
            var broken = new String(bytes, Charset.forName("windows-1252"));
            if (broken.indexOf('\uFFFD') < 0) {
                assertThat(Mojibake.repaired(broken)).isEqualTo(meant);
            }
        }
    }
}
