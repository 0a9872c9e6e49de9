package id.satudata.hub.mapping.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sizes in bytes, with a unit or without; earlier editions of DCAT wrote them as decimals. */
public final class ByteSizes {

    private static final int LONGEST = 40;
    private static final Pattern FORM = Pattern.compile("\\+?(\\d{1,18})(?:\\.0*)?");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** The prefixes are decimal as the SI has them, unless an {@code i} says that they are binary. */
    private static final Map<String, Long> UNITS = Map.ofEntries(
            Map.entry("b", 1L),
            Map.entry("byte", 1L),
            Map.entry("bytes", 1L),
            Map.entry("bita", 1L),
            Map.entry("kb", 1_000L),
            Map.entry("kilobyte", 1_000L),
            Map.entry("kilobytes", 1_000L),
            Map.entry("mb", 1_000_000L),
            Map.entry("megabyte", 1_000_000L),
            Map.entry("megabytes", 1_000_000L),
            Map.entry("gb", 1_000_000_000L),
            Map.entry("gigabyte", 1_000_000_000L),
            Map.entry("tb", 1_000_000_000_000L),
            Map.entry("kib", 1L << 10),
            Map.entry("mib", 1L << 20),
            Map.entry("gib", 1L << 30),
            Map.entry("tib", 1L << 40));

    private ByteSizes() {}

    public static Optional<Long> read(String text) {
        var raw = text.strip();
        if (raw.length() > LONGEST) {
            return Optional.empty();
        }
        var size = FORM.matcher(raw);
        return size.matches() ? Optional.of(Long.valueOf(size.group(1))) : withUnit(Words.plain(raw, LONGEST));
    }

    private static Optional<Long> withUnit(String plain) {
        int unit = plain.length();
        while (unit > 0 && plain.charAt(unit - 1) >= 'a' && plain.charAt(unit - 1) <= 'z') {
            unit--;
        }
        var factor = UNITS.get(plain.substring(unit));
        var number = plain.substring(0, unit).strip();
        return factor == null || number.startsWith("-") ? Optional.empty() : size(number, factor);
    }

    /** Of a size in a unit, a single comma or point stands before decimals; nobody writes thousands of megabytes. */
    private static Optional<Long> size(String number, long factor) {
        var signs = number.chars().filter(it -> it == ',' || it == '.').count();
        var reading = factor > 1 && signs == 1 ? Numbers.read(number.replace(',', '.') + "0000") : Numbers.read(number);
        return List.of(reading).stream()
                .flatMap(it -> it instanceof Numbers.Reading.Exact exact
                        ? Optional.of(exact.value()).stream()
                        : Optional.<BigDecimal>empty().stream())
                .map(it -> it.multiply(BigDecimal.valueOf(factor)))
                .filter(it -> it.signum() >= 0 && it.compareTo(LARGEST) <= 0)
                .map(BigDecimal::longValue)
                .findFirst();
    }
}
