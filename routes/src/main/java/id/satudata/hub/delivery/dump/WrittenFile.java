package id.satudata.hub.delivery.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.delivery.Parcel.Whole;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.metadata.ContentHash;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.Optional;

/** The whole catalogue in a file of this machine, with its checksum, until it is on its way. */
record WrittenFile(String name, Path path, ContentHash hash) implements Closeable {

    static WrittenFile of(Whole whole) throws Undelivered {
        try {
            var path = Files.createTempFile("delivery-", ".part");
            var digest = ContentHash.sha256();
            try (var out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), digest)) {
                whole.content().to(out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
            return new WrittenFile(whole.file(), path, ContentHash.of(digest));
        } catch (IOException e) {
            throw Undelivered.forNow("The file could not be written here: " + e.getMessage(), e);
        }
    }

    String checksumName() {
        return name + ".sha256";
    }

    /** A line as {@code sha256sum -c} reads it. */
    String checksumLine() {
        return hash.hex() + "  " + name + "\n";
    }

    byte[] checksum() {
        return checksumLine().getBytes(UTF_8);
    }

    /** Whether the line was written for this very content. */
    boolean isTold(Optional<String> line) {
        return line.filter(it -> it.strip().equals(checksumLine().strip())).isPresent();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
