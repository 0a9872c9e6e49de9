package id.satudata.hub.partner;

import java.util.Optional;
import java.util.regex.Pattern;

/** The short name of a partner, such as {@code provinsi}. */
public record PartnerId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    public PartnerId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A partner id has 1 to 63 of a-z, 0-9 and -, not: " + value);
        }
    }

    /** The name, where it has the form of one. */
    public static Optional<PartnerId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PartnerId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
