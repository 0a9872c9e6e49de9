package id.satudata.hub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/**
 * The memory this machine can still give.
 *
 * @param meminfo the kernel's account of it
 */
record AvailableMemory(Path meminfo) {

    private static final String LINE = "MemAvailable:";

    static AvailableMemory ofThisMachine() {
        return new AvailableMemory(Path.of("/proc/meminfo"));
    }

    /** Insists on that much memory; a machine that does not tell is trusted. */
    void require(DataSize needed) {
        var available = available(needed);
        if (available.compareTo(needed) < 0) {
            throw ServerStartFailed.because("memory-short", available.toMegabytes(), needed.toMegabytes());
        }
    }

    private DataSize available(DataSize otherwise) {
        try (var lines = Files.lines(meminfo)) {
            return lines.filter(it -> it.startsWith(LINE))
                    .map(it -> it.substring(LINE.length()).replace("kB", "").strip())
                    .map(it -> DataSize.ofKilobytes(Long.parseLong(it)))
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + meminfo, e);
        }
    }
}
