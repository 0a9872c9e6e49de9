package id.satudata.hub.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealsTests {
    private final Seals seals = new Seals(purpose -> Arrays.copyOf(purpose.getBytes(UTF_8), SigningKeys.BYTES));

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "{\"set\":\"instansi:é\"}", "\u0000\n\ud83d\ude00"})
    void opensWhatItSealed(String text) {
        var sealed = seals.seal("uji", "x" + text);

        assertThat(sealed).matches("[A-Za-z0-9_.-]+");
        assertThat(seals.open("uji", sealed)).contains("x" + text);
    }

    @Test
    void opensNothingThatWasChangedOrSealedForSomethingElse() {
        var sealed = seals.seal("uji", "teks");

        for (int i = 0; i < sealed.length(); i++) {
            var changed = sealed.substring(0, i) + (sealed.charAt(i) == 'B' ? 'C' : 'B') + sealed.substring(i + 1);
            var opened = seals.open("uji", changed);
            // the last letter of Base64 has bits that stand for nothing
            assertThat(opened.isEmpty() || i == sealed.length() - 1).as(changed).isTrue();
        }
        assertThat(seals.open("lain", sealed)).isEmpty();
        assertThat(seals.open("uji", "")).isEmpty();
        assertThat(seals.open("uji", "a." + "A".repeat(43))).isEmpty();
        assertThat(seals.open("uji", "A".repeat(100_000))).isEmpty();
    }
}
