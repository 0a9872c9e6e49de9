package id.satudata.hub.mapping.field;

import java.util.Optional;
import java.util.regex.Pattern;

/** Sizes in bytes; earlier editions of DCAT wrote them as decimals. */
public final class ByteSizes {

    private static final Pattern FORM = Pattern.compile("\\+?(\\d{1,18})(?:\\.0*)?");

    private ByteSizes() {}

    public static Optional<Long> read(String text) {
        var size = FORM.matcher(text.strip());
        return size.matches() ? Optional.of(Long.valueOf(size.group(1))) : Optional.empty();
    }
}
