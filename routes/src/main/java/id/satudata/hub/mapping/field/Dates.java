package id.satudata.hub.mapping.field;

import id.satudata.hub.metadata.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moments as people and systems write them: ISO 8601 in its many cuts, day first with any separator, months in words. */
public final class Dates {

    private static final int EARLIEST = 1000;
    private static final int LATEST = 2100;
    private static final int LONGEST = 60;
    private static final Pattern ZONED_DAY = Pattern.compile("(\\d{4}(?:-\\d\\d){0,2})(?:Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern INSTANT = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(:\\d\\d)?([.,]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern IN_WORDS = Pattern.compile("(?:(\\d{1,2})\\s+)?(\\p{L}+)\\s+(\\d{4})");
    private static final List<List<String>> MONTHS = List.of(
            List.of("januari", "january", "jan"),
            List.of("februari", "february", "pebruari", "feb"),
            List.of("maret", "march", "mar"),
            List.of("april", "apr"),
            List.of("mei", "may"),
            List.of("juni", "june", "jun"),
            List.of("juli", "july", "jul"),
            List.of("agustus", "august", "agu", "aug"),
            List.of("september", "sep", "sept"),
            List.of("oktober", "october", "okt", "oct"),
            List.of("november", "nopember", "nov", "nop"),
            List.of("desember", "december", "des", "dec"));

    private Dates() {}

    /** The moment in the text; nothing when it cannot exist or lies beyond the year 2100. */
    public static Optional<PartialDate> read(String text) {
        var raw = text.strip();
        if (raw.length() > LONGEST) {
            return Optional.empty();
        }
        return PartialDate.parse(iso(raw)).filter(it -> it.year() >= EARLIEST && it.year() <= LATEST);
    }

    private static String iso(String raw) {
        var zoned = ZONED_DAY.matcher(raw);
        if (zoned.matches()) {
            return zoned.group(1);
        }
        var instant = INSTANT.matcher(raw);
        if (instant.matches()) {
            return instant.group(1)
                    + 'T'
                    + instant.group(2)
                    + or(instant.group(3), ":00")
                    + fraction(instant.group(4))
                    + zone(instant.group(5));
        }
        return day(raw);
    }

    private static String day(String raw) {
        var dayFirst = DAY_FIRST.matcher(raw);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(raw);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        var inWords = IN_WORDS.matcher(raw);
        return inWords.matches() ? inWords(inWords.group(1), inWords.group(2), inWords.group(3)) : raw;
    }

    private static String inWords(@Nullable String day, String word, String year) {
        var name = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(name)) {
                var month = Integer.toString(i + 1);
                return day == null ? year + '-' + two(month) : date(year, month, day);
            }
        }
        return word;
    }

    private static String date(String year, String month, String day) {
        return year + '-' + two(month) + '-' + two(day);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? '0' + digits : digits;
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    private static String fraction(@Nullable String digits) {
        var point = or(digits, "").replace(',', '.');
        return point.substring(0, Math.min(point.length(), 10));
    }

    private static String zone(@Nullable String zone) {
        return switch (or(zone, "")) {
            case "" -> "";
            case "Z", "UTC", "GMT" -> "Z";
            case String it when it.length() == 3 -> it + ":00";
            case String it when it.length() == 5 -> it.substring(0, 3) + ':' + it.substring(3);
            case String it -> it;
        };
    }
}
