package id.satudata.hub.delivery.dump;

import id.satudata.hub.delivery.Parcel.Whole;
import id.satudata.hub.delivery.SentFile;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.metadata.ContentHash;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;

/**
 * What is to be sent in a file of this machine, until it is on its way.
 *
 * @param sent how it is recognised there
 */
record WrittenFile(SentFile sent, Path path) implements Closeable {

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
            return new WrittenFile(new SentFile(whole.file(), Files.size(path), ContentHash.of(digest)), path);
        } catch (IOException e) {
            throw Undelivered.forNow("The file could not be written here: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
