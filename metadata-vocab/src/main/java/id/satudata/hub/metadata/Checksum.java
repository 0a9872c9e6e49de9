package id.satudata.hub.metadata;

import java.util.Locale;
import java.util.regex.Pattern;

/** A file's checksum (spdx:Checksum): algorithm such as {@code sha256} and lower-case hexadecimal value. */
public record Checksum(String algorithm, String hex) {

    private static final Pattern HEX = Pattern.compile("(?:[0-9a-f]{2})+");

    public Checksum {
        algorithm = algorithm.toLowerCase(Locale.ROOT).replace("-", "");
        hex = hex.toLowerCase(Locale.ROOT);
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a hexadecimal checksum: " + hex);
        }
    }
}
