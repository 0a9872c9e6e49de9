package id.satudata.hub.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NodeNameTests {

    @TempDir
    private Path folder;

    @Test
    void staysTheSameOverRestarts() {
        var name = NodeName.keptIn(folder.resolve("data/node"));

        assertThat(name).matches("[A-Za-z0-9.-]+-[0-9a-f]{8}");
        assertThat(NodeName.keptIn(folder.resolve("data/node"))).isEqualTo(name);
    }

    @Test
    void differsBetweenFolders() {
        assertThat(NodeName.keptIn(folder.resolve("one/node")))
                .isNotEqualTo(NodeName.keptIn(folder.resolve("two/node")));
    }

    @Test
    void saysWhereItCannotBeKept() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> NodeName.keptIn(folder.resolve("file/node")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("file/node");
    }
}
