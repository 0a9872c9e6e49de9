package id.satudata.hub.mapping.field;

import id.satudata.hub.metadata.Checksum;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checksums of the kinds in use; one without a stated algorithm tells it by its length. */
public final class Checksums {

    private static final Map<String, Integer> DIGITS =
            Map.of("md5", 32, "sha1", 40, "sha224", 56, "sha256", 64, "sha384", 96, "sha512", 128);
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]+");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^a-z0-9]");

    private Checksums() {}

    /** The checksum in a text such as {@code sha256:9f86…}, or in bare digits. */
    public static Optional<Checksum> read(String text) {
        var raw = text.strip();
        var colon = raw.indexOf(':');
        return colon < 0 ? read("", raw) : read(raw.substring(0, colon), raw.substring(colon + 1));
    }

    public static Optional<Checksum> read(String algorithm, String digits) {
        var hex = digits.strip();
        if (!HEX.matcher(hex).matches()) {
            return Optional.empty();
        }
        var name = NOT_ALPHANUMERIC.matcher(algorithm.toLowerCase(Locale.ROOT)).replaceAll("");
        return DIGITS.entrySet().stream()
                .filter(it -> it.getValue() == hex.length())
                .filter(it -> name.isEmpty() || it.getKey().equals(name))
                .map(it -> new Checksum(it.getKey(), hex))
                .findFirst();
    }
}
