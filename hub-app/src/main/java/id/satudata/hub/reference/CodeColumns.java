package id.satudata.hub.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which columns hold the code and the name.
 *
 * @param code position of the code, from 0
 * @param name position of the name, from 0
 */
record CodeColumns(int code, int name) {

    private static final Pattern CODE = Pattern.compile("kode.*|code|kd_?wil.*|id");
    private static final Pattern NAME = Pattern.compile("nama.*|name|nm_?wil.*|wilayah");
    private static final Pattern DIGITS = Pattern.compile("\\d{2}[\\d.]{0,11}");

    /** The columns a header names; nothing where it names none. */
    static Optional<CodeColumns> among(List<String> header) {
        var code = first(header, CODE.asMatchPredicate());
        var name = first(header, NAME.asMatchPredicate());
        return code.isPresent() && name.isPresent()
                ? Optional.of(new CodeColumns(code.getAsInt(), name.getAsInt()))
                : Optional.empty();
    }

    /** The columns of a table without header: its own code first, its name last. */
    static Optional<CodeColumns> of(List<String> row) {
        return row.size() > 1 && DIGITS.matcher(row.getFirst().strip()).matches()
                ? Optional.of(new CodeColumns(0, row.size() - 1))
                : Optional.empty();
    }

    private static OptionalInt first(List<String> header, Predicate<String> form) {
        return IntStream.range(0, header.size())
                .filter(it -> form.test(header.get(it).strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
