package id.satudata.hub.disk;

import static id.satudata.hub.disk.DiskState.AMPLE;
import static id.satudata.hub.disk.DiskState.NO_UPLOADS;
import static id.satudata.hub.disk.DiskState.NO_WRITES;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.disk.FileSystems.Room;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;

class DiskGuardTests {

    private static final long MEGABYTE = 1 << 20;

    @ParameterizedTest
    @CsvSource({
        "100000, 10000, AMPLE",
        "100000,  9999, NO_UPLOADS",
        "100000,  5000, NO_UPLOADS",
        "100000,  4999, NO_WRITES",
        "  4000,  2048, AMPLE",
        "  4000,  2047, NO_UPLOADS",
        "  4000,   512, NO_UPLOADS",
        "  4000,   511, NO_WRITES",
        "     0,     0, NO_WRITES"
    })
    void takesTheStricterOfShareAndSize(long total, long free, DiskState state) {
        var guard = guard(_ -> new Room(free * MEGABYTE, total * MEGABYTE), "a");

        assertThat(guard.scarcest().state()).isEqualTo(state);
        assertThat(guard.admitsUploads()).isEqualTo(state == AMPLE);
        assertThat(guard.admitsWrites()).isEqualTo(state != NO_WRITES);
    }

    @Test
    void looksAtTheSizeAloneWhereTheShareIsSetToZero() {
        var properties = new DiskProperties(
                List.of("a"), 0, DataSize.ofMegabytes(20), 0, DataSize.ofMegabytes(10), Duration.ZERO);

        assertThat(properties.allows(20 * MEGABYTE, 1L << 50)).isEqualTo(AMPLE);
        assertThat(properties.allows(15 * MEGABYTE, 1L << 50)).isEqualTo(NO_UPLOADS);
        assertThat(properties.allows(5 * MEGABYTE, 1L << 50)).isEqualTo(NO_WRITES);
    }

    @Test
    void namesTheFolderThatHasLeast() {
        var guard = guard(
                it -> new Room(it.endsWith("src") ? 3_000 * MEGABYTE : 90_000 * MEGABYTE, 100_000 * MEGABYTE),
                "target",
                "src");

        assertThat(guard.scarcest().folder()).endsWith(Path.of("src"));
        assertThat(guard.scarcest().percent()).isEqualTo(3);
        assertThat(guard.spaces()).extracting(DiskSpace::state).containsExactly(AMPLE, NO_WRITES);
    }

    @Test
    void takesAFolderThatIsNotThereYetForItsParent() {
        var asked = new ArrayList<Path>();

        guard(
                it -> {
                    asked.add(it);
                    return new Room(1, 1);
                },
                "target/not/there");

        assertThat(asked).containsExactly(Path.of("target").toAbsolutePath());
    }

    @Test
    void trustsNoFileSystemThatDoesNotAnswer() {
        var guard = guard(
                _ -> {
                    throw new IOException("stale");
                },
                "a");

        assertThat(guard.admitsWrites()).isFalse();
    }

    @Test
    void asksTheFileSystemsOnceASecondAndThenSeesNewRoom() {
        var now = new AtomicLong();
        var asked = new AtomicLong();
        var properties = new DiskProperties(
                List.of("a"), 10, DataSize.ofGigabytes(2), 5, DataSize.ofMegabytes(512), Duration.ofSeconds(1));
        var guard = new DiskGuard(
                properties, _ -> new Room(asked.incrementAndGet() * 50_000 * MEGABYTE, 1_000_000 * MEGABYTE), now::get);

        for (int i = 0; i < 100; i++) {
            assertThat(guard.scarcest().state()).isEqualTo(NO_UPLOADS);
        }
        assertThat(asked).hasValue(1);
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(guard.scarcest().state()).isEqualTo(AMPLE);
    }

    @Test
    void showsInHealthWithoutCallingTheHubDown() {
        var full = new DiskHealth(guard(_ -> new Room(1, 100), "a")).health();
        var ample = new DiskHealth(guard(_ -> new Room(1L << 40, 1L << 40), "a")).health();

        assertThat(full.getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(full.getDetails()).containsEntry("state", NO_WRITES);
        assertThat(ample.getStatus()).isEqualTo(Status.UP);
    }

    private static DiskGuard guard(FileSystems fileSystems, String... folders) {
        return new DiskGuard(TestDisk.properties(List.of(folders)), fileSystems, System::nanoTime);
    }
}
