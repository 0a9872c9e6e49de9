package id.satudata.hub.metadata;

import java.util.Optional;
import java.util.regex.Pattern;

/** The short name of a registered source, such as {@code dukcapil}. */
public record SourceId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    public SourceId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A source id has 1 to 63 of a-z, 0-9 and -, not: " + value);
        }
    }

    /** The name, where it has the form of one. */
    public static Optional<SourceId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SourceId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
