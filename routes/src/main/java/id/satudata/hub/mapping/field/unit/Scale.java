package id.satudata.hub.mapping.field.unit;

import java.util.Map;
import java.util.regex.Pattern;

/** Factors in front of a unit: {@code ribu}, {@code juta}, {@code 1.000}, {@code (000)}. */
final class Scale {

    private static final long LARGEST = 1_000_000_000_000_000L;
    private static final Map<String, Long> WORDS = Map.ofEntries(
            Map.entry("ratus", 100L),
            Map.entry("seratus", 100L),
            Map.entry("puluh", 10L),
            Map.entry("sepuluh", 10L),
            Map.entry("ribu", 1_000L),
            Map.entry("ribuan", 1_000L),
            Map.entry("seribu", 1_000L),
            Map.entry("thousand", 1_000L),
            Map.entry("juta", 1_000_000L),
            Map.entry("jutaan", 1_000_000L),
            Map.entry("sejuta", 1_000_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("miliar", 1_000_000_000L),
            Map.entry("milyar", 1_000_000_000L),
            Map.entry("milliar", 1_000_000_000L),
            Map.entry("milyard", 1_000_000_000L),
            Map.entry("semiliar", 1_000_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("triliun", 1_000_000_000_000L),
            Map.entry("trilyun", 1_000_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L));
    private static final Map<Long, String> NAMES =
            Map.of(1_000L, "ribu", 1_000_000L, "juta", 1_000_000_000L, "miliar", 1_000_000_000_000L, "triliun");
    private static final Pattern POWER_OF_TEN = Pattern.compile("10{2,12}|10{0,2}(?:[.,]000){1,4}");
    private static final Pattern NOUGHTS = Pattern.compile("000(?:[.,]?000){0,3}");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private Scale() {}

    /** The factor one word stands for; 1 when it stands for none. */
    static long of(String word) {
        var bare = word.startsWith("(") && word.endsWith(")") ? word.substring(1, word.length() - 1) : word;
        if (POWER_OF_TEN.matcher(bare).matches()) {
            return Long.parseLong(NO_DIGIT.matcher(bare).replaceAll(""));
        }
        return NOUGHTS.matcher(bare).matches()
                ? Long.parseLong('1' + NO_DIGIT.matcher(bare).replaceAll(""))
                : WORDS.getOrDefault(bare, 1L);
    }

    /** The factor a text ends with, as in {@code rp juta}; 1 where it ends with none. */
    static long behind(String text) {
        var gap = text.lastIndexOf(' ');
        var last = text.substring(gap + 1);
        return gap < 0 || last.startsWith("1") ? 1 : of(last);
    }

    /** Whether so large a factor can still be meant. */
    static boolean sane(long one, long other) {
        return one <= LARGEST / other;
    }

    /** The factor as codes write it. */
    static String word(long scale) {
        return NAMES.getOrDefault(scale, Long.toString(scale));
    }
}
