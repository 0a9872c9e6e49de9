package id.satudata.hub.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * How much room a generation took when it was last as small as can be, kept beside its data: a store grows with every
 * write, because what was written before stays on disk.
 *
 * @param entries how many entries it held then
 */
record CompactSize(long bytes, long entries) {

    private static final String FILE = "compact-size";
    /** What TDB2 takes for a description of usual size. */
    private static final long ENTRY = 30_000;

    static CompactSize of(StoreFolder generation, long entries) throws IOException {
        return new CompactSize(generation.size(), entries);
    }

    /** What was remembered of the generation. */
    static Optional<CompactSize> read(StoreFolder generation) throws IOException {
        var file = generation.path().resolve(FILE);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var numbers = Files.readString(file, UTF_8).strip().split(" ", -1);
        try {
            return Optional.of(new CompactSize(Long.parseLong(numbers[0]), Long.parseLong(numbers[1])));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException torn) {
            return Optional.empty();
        }
    }

    void write(StoreFolder generation) throws IOException {
        Files.writeString(generation.path().resolve(FILE), bytes + " " + entries, UTF_8);
    }

    /** About how much room so many entries would take in a fresh generation. */
    long expected(long now) {
        return bytes + Math.max(0, now - entries) * ENTRY;
    }
}
