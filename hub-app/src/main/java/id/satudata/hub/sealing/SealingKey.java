package id.satudata.hub.sealing;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * One key of the key file.
 *
 * @param id what the values it sealed remember it by
 */
record SealingKey(String id, SecretKey key) {

    private static final int BYTES = 32;
    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9._:-]{1,40})\\s+([A-Za-z0-9+/]{43}=)");

    static SealingKey random(SecureRandom random, Instant now) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var end = new byte[3];
        random.nextBytes(end);
        var day = now.truncatedTo(ChronoUnit.DAYS).toString().substring(0, 10);
        return new SealingKey(day + "-" + HexFormat.of().formatHex(end), new SecretKeySpec(bytes, "AES"));
    }

    static Optional<SealingKey> parse(String line) {
        var found = LINE.matcher(line.strip());
        return found.matches()
                ? Optional.of(new SealingKey(
                        found.group(1), new SecretKeySpec(Base64.getDecoder().decode(found.group(2)), "AES")))
                : Optional.empty();
    }

    /** As it stands in the key file. */
    String line() {
        return id + " " + Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** Its name alone. */
    @Override
    public String toString() {
        return id;
    }
}
