package id.satudata.hub.connector.temporary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTests {

    @TempDir
    private Path parent;

    @Test
    void goesWithAllThatIsInIt() throws IOException {
        var folder = WorkFolder.create(parent);
        Files.createDirectories(folder.path().resolve("a/b"));
        Files.writeString(folder.path().resolve("a/b/c.csv"), "x");

        folder.close();
        folder.close();

        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void removesWhatAKilledHubLeftAndNothingElse() throws IOException {
        var own = ProcessHandle.current().pid();
        var ended = Files.createDirectories(parent.resolve("satudata-hub-harvest-4194999-1-a/b"));
        var earlier = Files.createDirectory(parent.resolve("satudata-hub-harvest-" + own + "-1-a"));
        var other = Files.createDirectory(parent.resolve("satudata-hub-harvest-x"));

        try (var first = WorkFolder.create(parent);
                var second = WorkFolder.create(parent)) {
            assertThat(ended).doesNotExist();
            assertThat(earlier).doesNotExist();
            assertThat(other).exists();
            assertThat(first.path()).exists();
            assertThat(second.path()).exists();
        }
    }
}
