package id.satudata.hub.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.mapping.OwnAgencies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class SourcePropertiesTests {

    @TempDir
    Path folder;

    @Test
    void readsTheOwnAgenciesOfAFile() throws IOException {
        var file = Files.writeString(
                folder.resolve("agencies.txt"), "# ours\n\nDinas Kesehatan Kabupaten Buleleng; Dinkes ; DKK\n");

        assertThat(properties(Optional.of(file)).ownAgencies().names())
                .containsExactly(List.of("Dinas Kesehatan Kabupaten Buleleng", "Dinkes", "DKK"));
    }

    @Test
    void isBoundToTheFileThatTheOperatorNames() throws IOException {
        var file = Files.writeString(folder.resolve("agencies.txt"), "Dinas Kesehatan\n");
        var given = new MapConfigurationPropertySource(Map.of("hub.source.agencies", file.toString()));

        var bound = new Binder(given).bind("hub.source", SourceProperties.class).get();

        assertThat(bound.ownAgencies().names()).containsExactly(List.of("Dinas Kesehatan"));
    }

    @Test
    void knowsNoOwnAgenciesWithoutAFile() {
        assertThat(properties(Optional.empty()).ownAgencies()).isEqualTo(OwnAgencies.NONE);
    }

    @Test
    void namesTheFileThatCannotBeRead() {
        var missing = folder.resolve("missing.txt");

        assertThatThrownBy(() -> properties(Optional.of(missing)).ownAgencies())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void namesTheFileThatIsNoText() throws IOException {
        var binary = Files.write(folder.resolve("agencies.bin"), new byte[] {(byte) 0xC3, 0x28});

        assertThatThrownBy(() -> properties(Optional.of(binary)).ownAgencies()).hasMessageContaining("agencies.bin");
    }

    private static SourceProperties properties(Optional<Path> agencies) {
        var egress = new SourceProperties.Egress(Duration.ZERO, Duration.ofMinutes(1));
        return new SourceProperties(
                Set.of(),
                Duration.ofSeconds(1),
                DataSize.ofMegabytes(1),
                Duration.ofSeconds(5),
                DataSize.ofMegabytes(10),
                Duration.ofMinutes(1),
                egress,
                agencies.map(Path::toString).orElse(""));
    }
}
