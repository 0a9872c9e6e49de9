package id.satudata.hub.connector.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Set;

/** The form of one cell's text. What a form means is decided for a whole column: {@code 1.234} may be a thousand or one and a bit. */
enum CellForm {
    MISSING,
    TEXT,
    BOOLEAN,
    DATE,
    DATE_TIME,
    /** {@code 1234}, without leading zero. */
    INTEGER,
    /** {@code 1.5}, {@code .37}, {@code 1E3}. */
    DOT_DECIMAL,
    /** {@code 1.234}: a thousand, or a decimal. */
    DOT_ONCE,
    /** {@code 1.234.567}. */
    DOT_GROUPED,
    /** {@code 1,5}. */
    COMMA_DECIMAL,
    /** {@code 1,234}: a thousand, or a decimal. */
    COMMA_ONCE,
    /** {@code 1,234,567}. */
    COMMA_GROUPED,
    /** {@code 1.234,5}. */
    DOT_GROUPED_DECIMAL,
    /** {@code 1,234.5}. */
    COMMA_GROUPED_DECIMAL;

    private static final Set<String> MISSING_MARKS =
            Set.of("", "-", "–", "NA", "N/A", "n/a", "#N/A", "null", "NULL", "...", "…");
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_INTEGER = 15;

    static CellForm of(String cell) {
        var text = cell.strip();
        if (MISSING_MARKS.contains(text)) {
            return MISSING;
        }
        if (text.length() <= LONGEST_NUMBER && isNumeric(text)) {
            return number(text.charAt(0) == '-' || text.charAt(0) == '+' ? text.substring(1) : text);
        }
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return BOOLEAN;
        }
        return moment(text);
    }

    private static boolean isNumeric(String text) {
        var digits = 0;
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter >= '0' && letter <= '9') {
                digits++;
            } else if (letter != '.' && letter != ',' && !(i == 0 && (letter == '-' || letter == '+'))) {
                return false;
            }
        }
        return digits > 0;
    }

    private static CellForm number(String text) {
        var dot = text.lastIndexOf('.');
        var comma = text.lastIndexOf(',');
        if (dot < 0 && comma < 0) {
            return isPlain(text) && text.length() <= LONGEST_INTEGER ? INTEGER : TEXT;
        }
        if (dot >= 0 && comma >= 0) {
            return dot < comma
                    ? mixed(text.substring(0, comma), text.substring(comma + 1), '.', DOT_GROUPED_DECIMAL)
                    : mixed(text.substring(0, dot), text.substring(dot + 1), ',', COMMA_GROUPED_DECIMAL);
        }
        return dot >= 0
                ? single(text, '.', DOT_DECIMAL, DOT_ONCE, DOT_GROUPED)
                : single(text, ',', COMMA_DECIMAL, COMMA_ONCE, COMMA_GROUPED);
    }

    private static CellForm mixed(String whole, String fraction, char group, CellForm form) {
        return isGrouped(whole, group) && isDigits(fraction) ? form : TEXT;
    }

    private static CellForm single(String text, char mark, CellForm decimal, CellForm once, CellForm grouped) {
        var at = text.indexOf(mark);
        if (at != text.lastIndexOf(mark)) {
            return isGrouped(text, mark) ? grouped : TEXT;
        }
        if (isGrouped(text, mark)) {
            return once;
        }
        var whole = text.substring(0, at);
        return (whole.isEmpty() || isPlain(whole)) && isDigits(text.substring(at + 1)) ? decimal : TEXT;
    }

    /** Digits in groups of three, the first of one to three without leading zero. */
    private static boolean isGrouped(String text, char mark) {
        var first = text.indexOf(mark);
        if (first < 1 || first > 3 || text.charAt(0) == '0') {
            return false;
        }
        for (int at = first; at < text.length(); at += 4) {
            if (text.charAt(at) != mark || at + 4 > text.length() || !isDigits(text.substring(at + 1, at + 4))) {
                return false;
            }
        }
        return isDigits(text.substring(0, first));
    }

    /** Digits as a number is written; a leading zero makes it a code. */
    private static boolean isPlain(String text) {
        return isDigits(text) && (text.length() == 1 || text.charAt(0) != '0');
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(it -> it >= '0' && it <= '9');
    }

    /** Days as {@code 2024-03-31}, {@code 31-03-2024} or {@code 31/03/2024}; moments as in ISO 8601. */
    private static CellForm moment(String text) {
        if (text.length() < 10 || text.length() > LONGEST_NUMBER || !Character.isDigit(text.charAt(0))) {
            return TEXT;
        }
        try {
            if (text.length() == 10) {
                return day(text);
            }
            var iso = text.replace(' ', 'T');
            var unused = text.endsWith("Z") || text.indexOf('+', 10) > 0
                    ? OffsetDateTime.parse(iso).toLocalDateTime()
                    : LocalDateTime.parse(iso);
            return DATE_TIME;
        } catch (DateTimeException e) {
            return TEXT;
        }
    }

    private static CellForm day(String text) {
        var iso = text.charAt(2) == '/' || text.charAt(2) == '-'
                ? text.substring(6) + '-' + text.substring(3, 5) + '-' + text.substring(0, 2)
                : text;
        var unused = LocalDate.parse(iso);
        return DATE;
    }
}
