package id.satudata.hub.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.disk.SmallDisk;
import id.satudata.hub.metadata.ContentHash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The store of kept files on a disk that runs full in the middle of a file. */
class FullDiskFilesIT {

    private static final int MANY = 1_000;

    private final Random random = new Random(7);

    @Test
    void keepsEveryFileItTookAndNoHalfOneAndGoesOnWhenThereIsRoomAgain() throws Exception {
        try (var disk = SmallDisk.mountedOn(Path.of("target/it-full-files").toAbsolutePath(), 8)) {
            var files = TestFiles.in(disk.folder().resolve("files"));
            disk.fill(3 << 20);

            var kept = keepUntilFull(files);
            assertThat(kept).hasSizeBetween(5, 40);
            assertThat(names(disk.folder())).allMatch(it -> it.matches("[0-9a-f]{64}|ballast"));
            disk.free();

            for (var hash : kept) {
                var content = Files.readAllBytes(files.find(hash).orElseThrow());
                assertThat(ContentHash.of(content)).isEqualTo(hash);
            }
            assertThat(files.find(keep(files))).isPresent();
        }
    }

    private List<ContentHash> keepUntilFull(FileStore files) {
        var kept = new ArrayList<ContentHash>();
        try {
            while (kept.size() < MANY) {
                kept.add(keep(files));
            }
        } catch (IOException full) {
            return kept;
        }
        return kept;
    }

    private ContentHash keep(FileStore files) throws IOException {
        var content = new byte[100_000];
        random.nextBytes(content);
        return files.keep(new ByteArrayInputStream(content));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(it -> it.getFileName().toString())
                    .toList();
        }
    }
}
