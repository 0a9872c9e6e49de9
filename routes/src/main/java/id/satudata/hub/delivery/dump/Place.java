package id.satudata.hub.delivery.dump;

import id.satudata.hub.delivery.SentFile;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.egress.EgressException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where files are put, while one is in there. */
interface Place extends Closeable {

    /** Puts a file there and reads it back; whoever looks there never sees half of it. */
    void put(SentFile file, Path content) throws IOException, Undelivered;

    /** What the reading makes of a file there; nothing where there is none. */
    <T> Optional<T> read(String name, Reading<T> reading) throws IOException;

    /** Reads a content, not always to its end. */
    @FunctionalInterface
    interface Reading<T> {
        T from(InputStream in) throws IOException;
    }

    default boolean has(SentFile file) throws IOException {
        return read(file.name(), it -> ReadBack.isSame(it, file)).orElse(false);
    }

    /** Makes sure that what is there under the name is what was sent. */
    default void confirm(String name, SentFile file) throws IOException, Undelivered {
        var isSame = readBack(name, file);
        if (isSame.isEmpty()) {
            throw Undelivered.forNow("The file " + name + " was put there and is not there", Optional.empty());
        }
        if (!isSame.get()) {
            throw Undelivered.forNow(
                    "What is read back of the file " + name + " is not what was sent", Optional.empty());
        }
    }

    private Optional<Boolean> readBack(String name, SentFile file) throws IOException, Undelivered {
        try {
            return read(name, it -> ReadBack.isSame(it, file));
        } catch (EgressException e) {
            throw Undelivered.forNow(
                    "The file " + name + " was put there and cannot be read back: " + e.getMessage(), e);
        }
    }
}
