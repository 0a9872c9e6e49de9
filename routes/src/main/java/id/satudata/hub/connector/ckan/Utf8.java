package id.satudata.hub.connector.ckan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** Brings an answer to UTF-8 without a byte order mark, so that packages can be cut out of it. */
final class Utf8 {

    private static final int MARK = 3;

    private Utf8() {}

    static byte[] of(byte[] body, Optional<Charset> charset) {
        var utf8 = charset.isEmpty() || charset.get().equals(UTF_8)
                ? body
                : new String(body, charset.get()).getBytes(UTF_8);
        return isMarked(utf8) ? Arrays.copyOfRange(utf8, MARK, utf8.length) : utf8;
    }

    private static boolean isMarked(byte[] text) {
        return text.length >= MARK && (text[0] & 0xFF) == 0xEF && (text[1] & 0xFF) == 0xBB && (text[2] & 0xFF) == 0xBF;
    }
}
