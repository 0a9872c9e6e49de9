package id.satudata.hub.connector.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * UTF-8 in which some bytes are none, as when a catalogue is glued together from files of several hands. These are taken for
 * Windows-1252, but first only marked, so that it can be told in which parts of the text they stand.
 *
 * @param isMixed whether there are any such bytes; only then a part of the text may hold marks
 */
public record MixedText(String text, boolean isMixed) {

    /** What such bytes are taken for. */
    public static final Charset ASSUMED = Charset.forName("windows-1252");

    /** Marks lie where Unicode has characters for private use, one for each byte. */
    private static final char FIRST_MARK = '\uF780';

    private static final char LAST_MARK = '\uF7FF';

    public static MixedText of(byte[] bytes) {
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var isMixed = false;
        for (var result = decoder.decode(in, out, true); result.isError(); result = decoder.decode(in, out, true)) {
            isMixed = true;
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (FIRST_MARK + (in.get() & 0x7F)));
            }
        }
        return new MixedText(out.flip().toString(), isMixed);
    }

    /** Whether this part of a mixed text has such bytes in it. */
    public static boolean isMarked(String part) {
        return part.chars().anyMatch(it -> it >= FIRST_MARK && it <= LAST_MARK);
    }

    /** The part of a mixed text with the characters its marks stand for. */
    public static String restored(String part) {
        var restored = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            var it = part.charAt(i);
            restored.append(it >= FIRST_MARK && it <= LAST_MARK ? assumed(it) : it);
        }
        return restored.toString();
    }

    private static String assumed(char mark) {
        return new String(new byte[] {(byte) (0x80 | (mark - FIRST_MARK))}, ASSUMED);
    }
}
