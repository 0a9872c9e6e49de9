package id.satudata.hub.mapping.field;

import id.satudata.hub.metadata.PartialDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in the order of Indonesian texts, the day first, their months in figures or words; texts come in one spelling and are short. */
final class SpokenDates {

    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2}) ?([-/. ]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) ?[-/.] ?(\\d{1,2})(?: ?[-/.] ?(\\d{1,2}))?");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?:(\\d{1,2})(?:st|nd|rd|th)?[-/. ]{0,2})?([a-z]{3,9})[-/., ]{1,3}(?:tahun )?(\\d{4}|\\d\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern YEAR_THEN_WORD = Pattern.compile("(\\d{4})[- ]([a-z]{3,9})(?:[- ](\\d{1,2}))?");
    private static final Pattern TIMED = Pattern.compile(
            "(.{6,30}?),? (?:pukul |jam |pkl\\.? )?(\\d{1,2})[:.](\\d\\d)(?:[:.](\\d\\d))? ?(wib|wita|wit|utc|gmt|z)?");
    private static final Set<String> BEFORE = Set.of(
            "senin",
            "selasa",
            "rabu",
            "kamis",
            "jumat",
            "jum'at",
            "sabtu",
            "minggu",
            "ahad",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "tanggal",
            "tgl",
            "tgl.",
            "bulan");

    private SpokenDates() {}

    static Optional<PartialDate> read(String plain) {
        var bare = withoutIntroduction(plain);
        var day = day(bare);
        if (day.isPresent() || bare.length() < 10) {
            return day;
        }
        var timed = TIMED.matcher(bare);
        return timed.matches()
                ? day(timed.group(1))
                        .filter(it -> it.precision() == PartialDate.Precision.DAY)
                        .flatMap(it -> PartialDate.parse(it.lexical()
                                + 'T'
                                + two(timed.group(2))
                                + ':'
                                + timed.group(3)
                                + ':'
                                + (timed.group(4) == null ? "00" : timed.group(4))
                                + zone(timed.group(5))))
                : Optional.empty();
    }

    /** A day of the week, the word for date, or the place a letter was signed at, each only before a day's number. */
    private static String withoutIntroduction(String plain) {
        int digit = 0;
        while (digit < plain.length() && !isDigit(plain.charAt(digit))) {
            digit++;
        }
        if (digit == 0 || digit == plain.length()) {
            return BEFORE.contains(firstWord(plain))
                    ? plain.substring(firstWord(plain).length()).strip()
                    : plain;
        }
        var before = plain.substring(0, digit).strip();
        boolean introduces = (before.endsWith(",") && isDay(plain, digit)) || BEFORE.contains(before);
        return introduces ? plain.substring(digit) : withoutFirst(plain);
    }

    private static boolean isDay(String plain, int digit) {
        int end = digit;
        while (end < plain.length() && isDigit(plain.charAt(end))) {
            end++;
        }
        return end - digit <= 2;
    }

    private static String withoutFirst(String plain) {
        var first = firstWord(plain);
        return first.equals("bulan") ? plain.substring(first.length()).strip() : plain;
    }

    private static String firstWord(String plain) {
        var space = plain.indexOf(' ');
        return space < 0 ? "" : plain.substring(0, space);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<PartialDate> day(String text) {
        var figures = FIGURES.matcher(text);
        if (figures.matches()) {
            return figures(figures.group(1), figures.group(3), figures.group(4));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        var month = MONTH_OF_YEAR.matcher(text);
        return month.matches() ? date(month.group(2), month.group(1), null) : inWords(text);
    }

    private static Optional<PartialDate> inWords(String text) {
        var inWords = IN_WORDS.matcher(text);
        if (inWords.matches()) {
            return inWords(inWords.group(1), inWords.group(2), inWords.group(3));
        }
        var monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return named(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        var yearFirst = YEAR_THEN_WORD.matcher(text);
        return yearFirst.matches()
                ? named(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                : PartialDate.parse(text);
    }

    /** A year of two digits is read only where it can be nothing but a year: 98 is no day, 24 may be one. */
    private static Optional<PartialDate> figures(String day, String month, String year) {
        if (year.length() == 4) {
            return date(year, month, day);
        }
        return Integer.parseInt(year) > 31
                ? date("19" + year, month, day).filter(it -> it.year() > 1968)
                : Optional.empty();
    }

    /** Between a day and a month in words two digits are the year, as spreadsheets abbreviate it. */
    private static Optional<PartialDate> inWords(@Nullable String day, String month, String year) {
        if (year.length() == 4) {
            return named(year, month, day);
        }
        return day == null ? Optional.empty() : named((Integer.parseInt(year) > 68 ? "19" : "20") + year, month, day);
    }

    private static Optional<PartialDate> named(String year, String month, @Nullable String day) {
        var number = Months.of(month);
        return number == 0 ? Optional.empty() : date(year, Integer.toString(number), day);
    }

    private static Optional<PartialDate> date(String year, String month, @Nullable String day) {
        return PartialDate.parse(year + '-' + two(month) + (day == null ? "" : '-' + two(day)));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? '0' + digits : digits;
    }

    private static String zone(@Nullable String zone) {
        return switch (zone) {
            case "wib" -> "+07:00";
            case "wita" -> "+08:00";
            case "wit" -> "+09:00";
            case "utc", "gmt", "z" -> "Z";
            case null, default -> "";
        };
    }
}
