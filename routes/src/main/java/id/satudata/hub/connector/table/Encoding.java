package id.satudata.hub.connector.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/**
 * How a text file is encoded.
 *
 * @param mark bytes of the byte order mark to skip
 * @param isGuessed whether nothing in the file proves it
 */
record Encoding(Charset charset, int mark, boolean isGuessed) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static Encoding marked(Charset charset, int mark) {
        return new Encoding(charset, mark, false);
    }

    static Encoding utf8() {
        return new Encoding(UTF_8, 0, false);
    }

    /** Text of mostly Latin letters has its zero bytes first in big-endian and second in little-endian UTF-16. */
    static Encoding utf16(boolean zerosFirst) {
        return new Encoding(zerosFirst ? UTF_16BE : UTF_16LE, 0, false);
    }

    static Encoding windows1252() {
        return new Encoding(WINDOWS_1252, 0, true);
    }

    Reader read(InputStream file) throws IOException {
        file.skipNBytes(mark);
        return new InputStreamReader(file, charset);
    }
}
