package id.satudata.hub.backup;

import id.satudata.hub.metadata.ContentHash;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/** Hashes and counts what goes through it on its way to a file. */
final class Hashing extends OutputStream {

    private final MessageDigest digest = ContentHash.sha256();
    private final OutputStream target;
    private long bytes;

    Hashing(OutputStream target) {
        this.target = new DigestOutputStream(target, digest);
    }

    static ContentHash of(Path file) throws IOException {
        try (var hashing = new Hashing(nullOutputStream())) {
            Files.copy(file, hashing);
            return hashing.hash();
        }
    }

    /** Of all that went through; asked once. */
    ContentHash hash() {
        return ContentHash.of(digest);
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void write(int b) throws IOException {
        target.write(b);
        bytes++;
    }

    @Override
    public void write(byte[] content, int from, int length) throws IOException {
        target.write(content, from, length);
        bytes += length;
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
