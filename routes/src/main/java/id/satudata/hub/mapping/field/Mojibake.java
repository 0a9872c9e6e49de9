package id.satudata.hub.mapping.field;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes what happens to UTF-8 that a system once read as Windows-1252, such as {@code Âµg} for {@code µg}. */
public final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern RUN = Pattern.compile("[^\\x00-\\x7F]{2,}");
    private static final int LAST_CONTROL = 0x9F;

    private Mojibake() {}

    /** The text as it was meant; unchanged where its characters beyond ASCII are no misread UTF-8. */
    public static String repaired(String text) {
        return RUN.matcher(text)
                .replaceAll(run -> Matcher.quoteReplacement(decoded(run.group()).orElse(run.group())));
    }

    private static Optional<String> decoded(String run) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes(run)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static ByteBuffer bytes(String run) throws CharacterCodingException {
        var encoder = WINDOWS.newEncoder();
        var bytes = ByteBuffer.allocate(run.length());
        for (int i = 0; i < run.length(); i++) {
            if (run.charAt(i) <= LAST_CONTROL) {
                bytes.put((byte)
                        run.charAt(i)); // Windows-1252 has no character for five bytes; readers leave them as they are
            } else {
                bytes.put(encoder.encode(CharBuffer.wrap(run, i, i + 1)));
            }
        }
        return bytes.flip();
    }
}
