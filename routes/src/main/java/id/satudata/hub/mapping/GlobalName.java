package id.satudata.hub.mapping;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name that means the same dataset wherever it is used.
 *
 * @param value written in one way, whatever the ways it is written in
 */
public record GlobalName(String value) {

    private static final Pattern UUID =
            Pattern.compile("(?:urn:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");
    private static final Pattern WEB = Pattern.compile("(?i)https?://([^/?#]+)(/[^#]+)(?:#.*)?");
    private static final Pattern LASTING = Pattern.compile("(?i)(?:urn|doi|hdl|ark|oai):.+");
    private static final String UUID_SCHEME = "urn:uuid:";
    private static final String WEB_SCHEME = "//";
    private static final int LONGEST = 1_000;

    public GlobalName {
        Objects.requireNonNull(value, "value");
    }

    /** The name in the text; a number or a word means something only at its source. */
    public static Optional<GlobalName> read(String text) {
        var stripped = text.strip();
        if (stripped.length() > LONGEST || stripped.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        var uuid = UUID.matcher(stripped.toLowerCase(Locale.ROOT));
        if (uuid.matches()) {
            return Optional.of(new GlobalName(UUID_SCHEME + uuid.group(1)));
        }
        var web = WEB.matcher(stripped);
        if (web.matches()) {
            var path = web.group(2).replaceFirst("/+$", "");
            return path.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new GlobalName(WEB_SCHEME + web.group(1).toLowerCase(Locale.ROOT) + path));
        }
        return LASTING.matcher(stripped).matches() ? Optional.of(new GlobalName(stripped)) : Optional.empty();
    }

    /** Host and port of a web address; empty for other names. */
    public String host() {
        if (!value.startsWith(WEB_SCHEME)) {
            return "";
        }
        return value.substring(WEB_SCHEME.length(), value.indexOf('/', WEB_SCHEME.length()));
    }

    /** The UUID, where it is one. */
    public Optional<String> uuid() {
        return value.startsWith(UUID_SCHEME) ? Optional.of(value.substring(UUID_SCHEME.length())) : Optional.empty();
    }
}
