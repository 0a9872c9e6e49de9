package id.satudata.hub.embedded;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

final class AvailableMemoryTests {

    @TempDir
    private Path folder;

    @Test
    void refusesAMachineWithTooLittleMemory() throws IOException {
        var memory = memory("MemTotal:  8000000 kB\nMemFree:  100 kB\nMemAvailable:   1048576 kB\n");

        assertThatThrownBy(() -> memory.require(DataSize.ofMegabytes(1408)))
                .isInstanceOf(ServerStartFailed.class)
                .hasMessageMatching(".*1.024 MB.*1.408 MB.*hub\\.database\\.url.*");
    }

    @Test
    void acceptsAMachineWithEnough() throws IOException {
        var memory = memory("MemAvailable:   1048576 kB\n");

        assertThatCode(() -> memory.require(DataSize.ofGigabytes(1))).doesNotThrowAnyException();
    }

    @Test
    void trustsAMachineThatDoesNotTell() throws IOException {
        var memory = memory("MemTotal:  8000000 kB\n");

        assertThatCode(() -> memory.require(DataSize.ofGigabytes(1))).doesNotThrowAnyException();
    }

    private AvailableMemory memory(String meminfo) throws IOException {
        return new AvailableMemory(Files.writeString(folder.resolve("meminfo"), meminfo));
    }
}
