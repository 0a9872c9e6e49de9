package id.satudata.hub.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys that open stored secrets, one a line, in a file only the hub's own user can read. The last one
 * seals; a new one is added by adding a line.
 */
final class KeyFile {

    private final Path file;
    private final SecureRandom random;
    private final Clock clock;

    KeyFile(Path file, SecureRandom random, Clock clock) {
        this.file = file;
        this.random = random;
        this.clock = clock;
    }

    /** The key to seal with; where there is none, one is made and kept first. */
    synchronized SealingKey current() {
        var known = all();
        return known.isEmpty() ? made() : known.getLast();
    }

    Optional<SealingKey> find(String id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private List<SealingKey> all() {
        try {
            return Files.exists(file) ? read() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The keys of the secrets in " + file + " cannot be read", e);
        }
    }

    private List<SealingKey> read() throws IOException {
        var keys = new ArrayList<SealingKey>();
        for (var line : Files.readAllLines(file, UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var position = keys.size() + 1;
                keys.add(SealingKey.parse(line)
                        .orElseThrow(() -> new IllegalStateException("Key " + position + " in " + file
                                + " cannot be read: a line is a name, a space and 32 bytes in Base64")));
            }
        }
        return keys;
    }

    /** Whole or not at all, and on the disk before anything is sealed with it. */
    private SealingKey made() {
        var key = SealingKey.random(random, clock.instant());
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var written = Files.createTempFile(folder, "keys-", ".part", onlyOwner);
            try (var out = FileChannel.open(written, StandardOpenOption.WRITE)) {
                var line = ByteBuffer.wrap((key.line() + "\n").getBytes(US_ASCII));
                while (line.hasRemaining()) {
                    out.write(line);
                }
                out.force(true);
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (var entry = FileChannel.open(folder, StandardOpenOption.READ)) {
                entry.force(true);
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the secrets cannot be kept in " + file, e);
        }
    }
}
