package id.satudata.hub.security;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts that leave the hub and come back, so that it takes back only what it gave out itself, on any of its nodes and
 * after any restart. A sealed text can be read by everybody, but not changed.
 */
public final class Seals {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LONGEST = 8_000;
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]{43})");

    private final SigningKeys keys;

    Seals(SigningKeys keys) {
        this.keys = keys;
    }

    /** The text in letters that any address and any document can hold. */
    public String seal(String purpose, String text) {
        var body = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
        return body + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mark(purpose, body));
    }

    /** What was sealed for this purpose; nothing where anything else is in hand. */
    public Optional<String> open(String purpose, String sealed) {
        var found = FORM.matcher(sealed);
        if (sealed.length() > LONGEST || !found.matches()) {
            return Optional.empty();
        }
        try {
            var mark = Base64.getUrlDecoder().decode(found.group(2));
            return MessageDigest.isEqual(mark, mark(purpose, found.group(1)))
                    ? Optional.of(text(Base64.getUrlDecoder().decode(found.group(1))))
                    : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException _) {
            return Optional.empty(); // no Base64, or no text
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private byte[] mark(String purpose, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keys.of(purpose), ALGORITHM));
            return mac.doFinal((purpose + "\n" + body).getBytes(US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, e);
        }
    }
}
