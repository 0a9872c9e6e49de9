package id.satudata.hub.connector.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class MixedTextTests {

    @Test
    void readsUtf8AsItIs() {
        var text = MixedText.of("Désa – 😀 \uF7A0".getBytes(UTF_8));

        assertThat(text).isEqualTo(new MixedText("Désa – 😀 \uF7A0", false));
    }

    @Test
    void takesOnlyTheBytesThatAreNoUtf8ForWindows1252() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("é".getBytes(UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0x93});
        bytes.writeBytes("Désa".getBytes(ISO_8859_1));
        bytes.writeBytes("ü".getBytes(UTF_8));
        bytes.write(0xC3); // the first of two bytes, cut off

        var text = MixedText.of(bytes.toByteArray());

        assertThat(text.isMixed()).isTrue();
        assertThat(MixedText.restored(text.text())).isEqualTo("é“DésaüÃ");
        assertThat(MixedText.isMarked(text.text().substring(0, 1))).isFalse();
        assertThat(MixedText.isMarked(text.text().substring(1, 2))).isTrue();
    }
}
