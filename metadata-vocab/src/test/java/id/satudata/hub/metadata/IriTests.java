package id.satudata.hub.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IriTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"https://contoh.go.id/é?a=b#c", "urn:x", "mailto:a@b.id", "a+b.c-1:x", "https://contoh.go.id/😀"
            })
    void takesAbsoluteIris(String text) {
        assertThat(Iri.parse(" " + text + "\n")).contains(Iri.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "x:",
                "relatif/x",
                "//contoh.go.id",
                "1a:x",
                "http://a b",
                "http://a<b",
                "http://a|b",
                "http://a\\b",
                "http://a\u0000b",
                "http://a\u0085b",
                "ht tp://a",
                "http://a\"b"
            })
    void refusesWhatNoSyntaxCanCarry(String text) {
        assertThat(Iri.parse(text)).isEmpty();
    }

    @Test
    void refusesEndlessIris() {
        assertThat(Iri.parse("http://a/" + "b".repeat(4_000))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Iri.of("bukan iri"));
    }
}
