package id.satudata.hub.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServerArchiveTests {

    @TempDir
    private Path folder;

    @Test
    void unpacksWhatLiesBelowThePrefixAndMakesProgramsRun() throws IOException {
        var home = archive("home/bin/server", "home/share/words", "other/file").unpacked();

        assertThat(home.resolve("bin/server")).isExecutable();
        assertThat(home.resolve("share/words")).isRegularFile();
        assertThat(home.resolve("file")).doesNotExist();
    }

    @Test
    void unpacksOnce() throws IOException {
        var archive = archive("home/bin/server");
        Files.writeString(archive.unpacked().resolve("bin/server"), "changed");

        assertThat(archive.unpacked().resolve("bin/server")).hasContent("changed");
    }

    @Test
    void unpacksAgainWhatWasLeftHalf() throws IOException {
        var archive = archive("home/bin/server");
        Files.createDirectories(folder.resolve("unpacked/bin"));
        Files.writeString(folder.resolve("unpacked/bin/half"), "half");

        var home = archive.unpacked();

        assertThat(home.resolve("bin/half")).doesNotExist();
        assertThat(home.resolve("bin/server")).hasContent("home/bin/server");
    }

    @Test
    void unpacksAgainWhenTheArchiveIsAnother() throws IOException {
        archive("home/bin/server").unpacked();

        assertThat(archive("home/bin/server", "home/bin/second").unpacked().resolve("bin/second"))
                .exists();
    }

    @Test
    void refusesAnEntryThatLeavesTheFolder() throws IOException {
        var archive = archive("home/../../outside");

        assertThatThrownBy(archive::unpacked)
                .isInstanceOf(ServerStartFailed.class)
                .hasMessageContaining("outside");
    }

    @Test
    void namesTheArchiveThatIsMissing() {
        var archive = new ServerArchive(folder.resolve("none.zip"), "", folder.resolve("unpacked"));

        assertThatThrownBy(archive::unpacked)
                .isInstanceOf(ServerStartFailed.class)
                .hasMessageContainingAll("none.zip", "./hub build");
    }

    private ServerArchive archive(String... entries) throws IOException {
        var file = folder.resolve("archive.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return new ServerArchive(file, "home/", folder.resolve("unpacked"));
    }
}
