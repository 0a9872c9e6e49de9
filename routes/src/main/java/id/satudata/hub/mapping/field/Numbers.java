package id.satudata.hub.mapping.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers as Indonesian and English texts write them; a currency before and a percent sign behind are units and left out. */
public final class Numbers {

    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 30;
    private static final Map<String, Integer> SCALES = Map.of(
            "ribu", 3, "rb", 3, "juta", 6, "jt", 6, "miliar", 9, "milyar", 9, "mlr", 9, "triliun", 12, "trilyun", 12);

    private Numbers() {}

    /** What a text holds. */
    public sealed interface Reading {

        /** One number and no other. */
        record Exact(BigDecimal value) implements Reading {}

        /** A number, but {@code 1,234} is one thing in Indonesian and another in English. */
        record Ambiguous(BigDecimal indonesian, BigDecimal english) implements Reading {}

        /** No number. */
        record None() implements Reading {}
    }

    public static Reading read(String text) {
        var plain = Words.plain(text, LONGEST);
        for (var currency : List.of("rp. ", "rp.", "rp ", "rp", "idr ")) {
            if (plain.startsWith(currency)) {
                return scaled(plain.substring(currency.length()).replace(",-", ""));
            }
        }
        return scaled(
                plain.endsWith("%") ? plain.substring(0, plain.length() - 1).strip() : plain);
    }

    private static Reading scaled(String plain) {
        var space = plain.lastIndexOf(' ');
        var scale = space < 0 ? null : SCALES.get(plain.substring(space + 1));
        if (scale == null) {
            return signed(plain);
        }
        var number = plain.substring(0, space).strip();
        return number.indexOf(',') >= 0 && number.indexOf('.') < 0
                ? exact(figures(number.replace(',', '.'), '.', ' '), scale)
                : signed(number) instanceof Reading.Exact it
                        ? new Reading.Exact(it.value().scaleByPowerOfTen(scale))
                        : new Reading.None();
    }

    private static Reading signed(String plain) {
        if (plain.startsWith("(") && plain.endsWith(")") && plain.length() > 2) {
            return negative(unsigned(plain.substring(1, plain.length() - 1)));
        }
        if (plain.startsWith("-") || plain.startsWith("−")) {
            return negative(unsigned(plain.substring(1).strip()));
        }
        return unsigned(plain.startsWith("+") ? plain.substring(1) : plain);
    }

    private static Reading negative(Reading reading) {
        return switch (reading) {
            case Reading.Exact it -> new Reading.Exact(it.value().negate());
            case Reading.Ambiguous it ->
                new Reading.Ambiguous(it.indonesian().negate(), it.english().negate());
            case Reading.None it -> it;
        };
    }

    private static Reading unsigned(String plain) {
        var comma = figures(plain, ',', '.');
        var point = figures(plain, '.', ',');
        if (comma.isPresent() && point.isPresent() && comma.get().compareTo(point.get()) != 0) {
            return plain.indexOf('.') >= 0 && groupsOfThree(plain, '.')
                    ? exact(comma, 0)
                    : new Reading.Ambiguous(comma.get(), point.get());
        }
        return exact(comma.or(() -> point), 0);
    }

    /** {@code 1.234} is a thousand and more; {@code 0.234} is a fraction in any country. */
    private static boolean groupsOfThree(String plain, char separator) {
        return plain.charAt(0) != '0' && plain.indexOf(separator) > 0;
    }

    private static Reading exact(Optional<BigDecimal> value, int scale) {
        return value.<Reading>map(it -> new Reading.Exact(it.scaleByPowerOfTen(scale)))
                .orElseGet(Reading.None::new);
    }

    /** The number where one sign stands before the decimals and the other, or a space, between groups of three. */
    private static Optional<BigDecimal> figures(String plain, char decimal, char group) {
        var at = plain.indexOf(decimal);
        var whole = at < 0 ? plain : plain.substring(0, at);
        var decimals = at < 0 ? "" : plain.substring(at + 1);
        var digits = ungrouped(whole, group).or(() -> ungrouped(whole, ' '));
        boolean sound = (at < 0 || Words.isNumber(decimals)) && plain.length() <= MOST_DIGITS;
        return digits.filter(_ -> sound).map(it -> new BigDecimal(decimals.isEmpty() ? it : it + '.' + decimals));
    }

    private static Optional<String> ungrouped(String whole, char group) {
        if (Words.isNumber(whole)) {
            return Optional.of(whole);
        }
        var groups = List.of(whole.split(java.util.regex.Pattern.quote(String.valueOf(group)), -1));
        boolean sound = groups.size() > 1
                && groups.getFirst().length() <= 3
                && !groups.getFirst().startsWith("0")
                && groups.stream().allMatch(Words::isNumber)
                && groups.stream().skip(1).allMatch(it -> it.length() == 3);
        return sound ? Optional.of(String.join("", groups)) : Optional.empty();
    }
}
