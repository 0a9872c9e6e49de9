package id.satudata.hub.mapping.field;

import id.satudata.hub.metadata.PartialDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moments as people and systems write them: ISO 8601 in its many cuts, else in the words and the order of Indonesian texts. */
public final class Dates {

    private static final int EARLIEST = 1000;
    private static final int LATEST = 2100;
    private static final int LONGEST = 60;
    private static final Pattern ZONED_DAY = Pattern.compile("(\\d{4}(?:-\\d\\d){0,2})(?:Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern INSTANT = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(:\\d\\d)?([.,]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?");

    private Dates() {}

    /** The moment in the text; nothing when it cannot exist or lies beyond the year 2100. */
    public static Optional<PartialDate> read(String text) {
        var written = written(text);
        return written.isPresent() ? written : ExcelDays.read(text.strip());
    }

    /** As {@link #read}, but a bare number is never taken for the day a spreadsheet counts so. */
    static Optional<PartialDate> written(String text) {
        var raw = text.strip();
        if (raw.isEmpty() || raw.length() > LONGEST) {
            return Optional.empty();
        }
        var exact = startsWithYear(raw) ? PartialDate.parse(iso(raw)) : Optional.<PartialDate>empty();
        return (exact.isPresent() ? exact : SpokenDates.read(Words.plain(raw, LONGEST))).filter(Dates::plausible);
    }

    /** Whether the text has the year first, as systems write it: then nothing had to be understood. */
    public static boolean isMachineForm(String text) {
        var raw = text.strip();
        return startsWithYear(raw) && (raw.length() == 4 || "-/.Z+".indexOf(raw.charAt(4)) >= 0) && !endsInWords(raw);
    }

    private static boolean endsInWords(String raw) {
        return raw.endsWith("WIB") || raw.endsWith("WITA") || raw.endsWith("WIT");
    }

    private static boolean startsWithYear(String raw) {
        return raw.length() >= 4 && raw.chars().limit(4).allMatch(it -> it >= '0' && it <= '9');
    }

    private static boolean plausible(PartialDate date) {
        return date.year() >= EARLIEST && date.year() <= LATEST;
    }

    private static String iso(String raw) {
        if (raw.length() <= "2024-03-31".length() && raw.indexOf('Z') < 0 && raw.indexOf('+') < 0) {
            return raw;
        }
        var zoned = ZONED_DAY.matcher(raw);
        if (zoned.matches()) {
            return zoned.group(1);
        }
        var instant = INSTANT.matcher(raw);
        return instant.matches()
                ? instant.group(1)
                        + 'T'
                        + instant.group(2)
                        + or(instant.group(3), ":00")
                        + fraction(instant.group(4))
                        + zone(instant.group(5))
                : raw;
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
