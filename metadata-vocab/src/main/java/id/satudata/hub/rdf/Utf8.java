package id.satudata.hub.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;

/** Refuses bytes that are not UTF-8, which parsers would let pass as question marks. */
final class Utf8 {

    private Utf8() {}

    static void check(byte[] bytes) throws UnreadableRdf {
        var decoder = UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var scrap = CharBuffer.allocate(1 << 13);
        CoderResult result;
        do {
            scrap.clear();
            result = decoder.decode(in, scrap, true);
        } while (result.isOverflow());
        if (result.isError()) {
            throw new UnreadableRdf("not UTF-8", lineOf(in.position(), bytes), 1);
        }
    }

    private static long lineOf(int position, byte[] bytes) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
