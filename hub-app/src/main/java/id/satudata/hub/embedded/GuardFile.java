package id.satudata.hub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers which process guards a server, so that the next hub on the same folder can wait for its end.
 *
 * @param file where the process is written down
 */
record GuardFile(Path file) {

    /** The clock of the machine may be corrected meanwhile, which moves the start times it reports. */
    private static final long TOLERANCE_MILLIS = 5_000;

    void write(ProcessHandle guard) throws IOException {
        Files.writeString(file, guard.pid() + " " + startOf(guard));
    }

    private static long startOf(ProcessHandle guard) {
        return guard.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Waits for the guard of a killed hub, which is ending its server right now; ends it when that takes too long. */
    void awaitEnd(Duration limit) {
        leftOver().ifPresent(guard -> {
            if (!endsWithin(guard, limit)) {
                guard.descendants().forEach(ProcessHandle::destroyForcibly);
                guard.destroyForcibly();
                endsWithin(guard, limit);
            }
        });
    }

    private Optional<ProcessHandle> leftOver() {
        try {
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            var written = Files.readString(file).split(" ", 2);
            return ProcessHandle.of(Long.parseLong(written[0])).filter(it -> isSame(it, Long.parseLong(written[1])));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** A process number alone may meanwhile belong to another program; its start time does not. */
    private static boolean isSame(ProcessHandle process, long start) {
        return Math.abs(startOf(process) - start) < TOLERANCE_MILLIS;
    }

    private static boolean endsWithin(ProcessHandle guard, Duration limit) {
        try {
            guard.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for process " + guard.pid(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot wait for process " + guard.pid(), e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }
}
