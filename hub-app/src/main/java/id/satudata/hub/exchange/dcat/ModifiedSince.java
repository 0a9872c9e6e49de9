package id.satudata.hub.exchange.dcat;

import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Moments as harvesters write them: a date or a time by ISO 8601, in UTC where no zone is said. */
final class ModifiedSince {
    private static final Pattern FORM =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d([T ][\\d:.]{1,18}( ?[Z+-][\\d:]{0,8})?)?");
    private static final int DATE_LENGTH = "2026-01-31".length();

    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private ModifiedSince() {}

    static Instant moment(String text) {
        var moment = withPlus(text.strip());
        if (!FORM.matcher(moment).matches()) {
            throw unreadable();
        }
        try {
            return ofFourDigits(
                    moment.length() == DATE_LENGTH
                            ? LocalDate.parse(moment).atStartOfDay().toInstant(ZoneOffset.UTC)
                            : time(moment.replaceFirst(" ", "T").replace(" ", "")));
        } catch (DateTimeException impossible) {
            throw unreadable();
        }
    }

    /** A zone can push a moment out of the years that addresses and indexes can write. */
    private static Instant ofFourDigits(Instant moment) {
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw unreadable();
        }
        return moment;
    }

    /** A plus sign that was not encoded arrives as a space. */
    private static String withPlus(String text) {
        return text.replaceFirst("^(.{11}[\\d:.]+) (?=\\d)", "$1+");
    }

    private static Instant time(String text) {
        var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime zoned
                ? zoned.toInstant()
                : ((LocalDateTime) parsed).toInstant(ZoneOffset.UTC);
    }

    private static RuntimeException unreadable() {
        return Problem.about(ProblemType.DATE_INVALID, "modified_since").toException();
    }
}
