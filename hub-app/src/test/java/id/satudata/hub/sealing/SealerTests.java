package id.satudata.hub.sealing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.sealing.Sealer.Box;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTests {

    private static final String SOURCE = "bps";
    private static final String SECRET = "kunci rahasia ✓";

    @TempDir
    Path folder;

    private Path file;
    private Sealer sealer;

    @BeforeEach
    void setUp() {
        file = folder.resolve("secrets/source-keys");
        sealer = sealer();
    }

    private Sealer sealer() {
        return new Sealer(new KeyFile(file, new SecureRandom(), Clock.systemUTC()), new SecureRandom());
    }

    @Test
    void opensWhatItSealedAlsoAfterAStart() {
        var box = sealer.seal(SOURCE, "key", SECRET);

        assertThat(sealer().open(SOURCE, "key", box)).contains(SECRET);
        assertThat(new String(box.bytes().toArray(), ISO_8859_1)).doesNotContain("kunci");
    }

    @Test
    void keepsTheKeyFromAllOthersOfTheMachine() throws IOException {
        sealer.seal(SOURCE, "key", SECRET);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("secrets")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void sealsTheSameValueInAnotherWayEachTime() {
        assertThat(sealer.seal(SOURCE, "key", SECRET).bytes())
                .isNotEqualTo(sealer.seal(SOURCE, "key", SECRET).bytes());
    }

    @Test
    void opensNoBoxOfAnotherSettingOrSource() {
        var box = sealer.seal(SOURCE, "key", SECRET);

        assertThat(sealer.open(SOURCE, "token", box)).isEmpty();
        assertThat(sealer.open("lain", "key", box)).isEmpty();
    }

    @Test
    void opensNoBoxOfWhichABitWasChanged() {
        var box = sealer.seal(SOURCE, "key", SECRET);
        for (int i = 0; i < box.bytes().size(); i++) {
            var bytes = box.bytes().toArray();
            bytes[i] ^= 1;

            assertThat(sealer.open(SOURCE, "key", new Box(box.key(), Bytes.copyOf(bytes))))
                    .isEmpty();
        }
        assertThat(sealer.open(SOURCE, "key", new Box(box.key(), Bytes.NONE))).isEmpty();
    }

    @Test
    void opensNothingWithoutTheKeyAndSealsAnewWithAnother() throws IOException {
        var box = sealer.seal(SOURCE, "key", SECRET);
        Files.delete(file);

        assertThat(sealer().open(SOURCE, "key", box)).isEmpty();
        var again = sealer().seal(SOURCE, "key", SECRET);
        assertThat(again.key()).isNotEqualTo(box.key());
        assertThat(sealer().open(SOURCE, "key", again)).contains(SECRET);
    }

    @Test
    void sealsWithTheNewestKeyAndOpensWithTheOlderOnes() throws IOException {
        var box = sealer.seal(SOURCE, "key", SECRET);
        var line = "baru " + Base64.getEncoder().encodeToString(new byte[32]) + "\n";
        Files.writeString(file, line, StandardOpenOption.APPEND);

        assertThat(sealer.isOutdated(box)).isTrue();
        assertThat(sealer.seal(SOURCE, "key", SECRET).key()).isEqualTo("baru");
        assertThat(sealer.open(SOURCE, "key", box)).contains(SECRET);
    }

    @Test
    void saysWhichKeyOfTheFileCannotBeRead() throws IOException {
        sealer.seal(SOURCE, "key", SECRET);
        Files.writeString(file, "second dG9vIHNob3J0\n", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> sealer.seal(SOURCE, "key", SECRET))
                .hasMessageContaining("Key 2 in " + file)
                .hasMessageNotContaining("dG9v");
    }

    @Test
    void tellsNoKeyByItsText() {
        var key = SealingKey.random(new SecureRandom(), Instant.EPOCH);

        assertThat(key.toString()).startsWith("1970-01-01-").doesNotContain("=");
        assertThat(SealingKey.parse(key.line()))
                .hasValueSatisfying(it -> assertThat(it.line()).isEqualTo(key.line()));
    }
}
