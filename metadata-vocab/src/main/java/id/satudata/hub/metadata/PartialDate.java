package id.satudata.hub.metadata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A moment as precise as its source gave it: a year, a month, a day or an instant.
 *
 * @param lexical the ISO 8601 form, valid for the XSD type of its precision
 */
public record PartialDate(String lexical, Precision precision) implements Comparable<PartialDate> {

    /** How much of the moment is known; each has the XSD datatype DCAT-AP 3.0.1 admits for dates. */
    public enum Precision {
        YEAR("gYear"),
        MONTH("gYearMonth"),
        DAY("date"),
        INSTANT("dateTime");

        private final String xsdName;

        Precision(String xsdName) {
            this.xsdName = xsdName;
        }

        /** Local name of the datatype in the XML Schema namespace. */
        public String xsdName() {
            return xsdName;
        }

        private boolean admits(String lexical) {
            return switch (this) {
                case YEAR -> hasForm(lexical, "dddd");
                case MONTH -> hasForm(lexical, "dddd-dd") && isMonth(lexical);
                case DAY -> hasForm(lexical, "dddd-dd-dd") && isDay(lexical);
                case INSTANT -> INSTANT_FORM.matcher(lexical).matches() && isInstant(lexical);
            };
        }
    }

    private static final Pattern INSTANT_FORM =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)?");

    /** Dates are the most frequent values that have a form at all: no expression is asked about them. */
    private static boolean hasForm(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            var c = text.charAt(i);
            if (form.charAt(i) == 'd' ? c < '0' || c > '9' : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMonth(String lexical) {
        int month = number(lexical, 5);
        return month >= 1 && month <= 12;
    }

    private static boolean isDay(String lexical) {
        return isMonth(lexical)
                && YearMonth.of(Integer.parseInt(lexical, 0, 4, 10), number(lexical, 5))
                        .isValidDay(number(lexical, 8));
    }

    private static int number(String lexical, int start) {
        return Integer.parseInt(lexical, start, start + 2, 10);
    }

    private static boolean isInstant(String lexical) {
        try {
            DateTimeFormatter.ISO_DATE_TIME.parse(lexical);
            return true;
        } catch (DateTimeParseException impossible) {
            return false;
        }
    }

    public PartialDate {
        if (!precision.admits(lexical)) {
            throw new IllegalArgumentException("Not a " + precision + ": " + lexical);
        }
    }

    /** The ISO 8601 moment in the text, or nothing when there is none or it cannot exist (30 February). */
    public static Optional<PartialDate> parse(String text) {
        var trimmed = text.strip();
        var precision = precision(trimmed.length());
        return precision.admits(trimmed) ? Optional.of(new PartialDate(trimmed, precision)) : Optional.empty();
    }

    /** Each has a length that no other has. */
    private static Precision precision(int length) {
        return switch (length) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            case 10 -> Precision.DAY;
            default -> Precision.INSTANT;
        };
    }

    public static PartialDate day(LocalDate day) {
        return new PartialDate(day.toString(), Precision.DAY);
    }

    public static PartialDate year(int year) {
        return new PartialDate("%04d".formatted(year), Precision.YEAR);
    }

    /** The calendar year it falls in. */
    public int year() {
        var end = lexical.indexOf('-', 1);
        return Integer.parseInt(end < 0 ? lexical : lexical.substring(0, end));
    }

    @Override
    public int compareTo(PartialDate other) {
        return lexical.compareTo(other.lexical);
    }
}
