package id.satudata.hub.connector.webapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** An answer as text: in the encoding the mapping names, else the one the answer names, else UTF-8; never with guessed characters. */
final class AnswerText {

    private static final String MARK = "\uFEFF";

    private AnswerText() {}

    static String of(byte[] body, Optional<Charset> mapped, Optional<Charset> stated) throws NotReadable {
        var charset = mapped.or(() -> stated).orElse(UTF_8);
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new NotReadable("it is not " + charset + "; the mapping can name its encoding", e);
        }
    }
}
