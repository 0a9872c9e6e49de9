package id.satudata.hub.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Text that goes to a stream piece by piece, so that no more than one is held. */
final class Utf8Pieces {

    private static final int PIECE = 1 << 16;

    private final StringBuilder text = new StringBuilder(PIECE);
    private final OutputStream out;

    Utf8Pieces(OutputStream out) {
        this.out = out;
    }

    /** Where to append to. */
    StringBuilder text() {
        return text;
    }

    /** Between two characters of the text that belong to no pair: sends what has gathered, where that is much. */
    void pass() {
        if (text.length() >= PIECE) {
            flush();
        }
    }

    void flush() {
        try {
            out.write(text.toString().getBytes(UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        text.setLength(0);
    }
}
