package id.satudata.hub.mapping.field;

import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses, with or without {@code mailto:}. */
public final class Emails {

    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9.!#$&'*+/=?_~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}))+");
    private static final Pattern SCHEME = Pattern.compile("^(?i)mailto:");

    private Emails() {}

    public static Optional<String> read(String text) {
        var address = SCHEME.matcher(text.strip()).replaceFirst("");
        return FORM.matcher(address).matches() ? Optional.of(address) : Optional.empty();
    }
}
