package id.satudata.hub.metadata;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
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
        YEAR("gYear", "\\d{4}"),
        MONTH("gYearMonth", "\\d{4}-\\d\\d"),
        DAY("date", "\\d{4}-\\d\\d-\\d\\d"),
        INSTANT("dateTime", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)?");

        private final String xsdName;
        private final Pattern form;

        Precision(String xsdName, String form) {
            this.xsdName = xsdName;
            this.form = Pattern.compile(form);
        }

        /** Local name of the datatype in the XML Schema namespace. */
        public String xsdName() {
            return xsdName;
        }

        private TemporalAccessor parse(String lexical) {
            return switch (this) {
                case YEAR -> Year.parse(lexical);
                case MONTH -> YearMonth.parse(lexical);
                case DAY -> LocalDate.parse(lexical);
                case INSTANT -> DateTimeFormatter.ISO_DATE_TIME.parse(lexical);
            };
        }

        private boolean admits(String lexical) {
            if (!form.matcher(lexical).matches()) {
                return false;
            }
            try {
                parse(lexical);
                return true;
            } catch (DateTimeParseException impossible) {
                return false;
            }
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
