package id.satudata.hub.metadata;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ValueRange;
import java.util.Optional;

/**
 * Reads the terms of a permission that somebody wrote down, a consent or an agreement: its texts and the days from and until
 * which it holds. What is wrong becomes a finding, and then the terms are of no use.
 */
public final class WrittenTerms {

    private static final ValueRange YEARS = ValueRange.of(1, 9_999);

    private final String missing;
    private final Findings findings = new Findings();

    /** Says that a text is missing by this code. */
    public WrittenTerms(String missing) {
        this.missing = missing;
    }

    /**
     * The days of a permission.
     *
     * @param from the first
     * @param until the last; nothing where it has no end
     */
    public record Days(LocalDate from, Optional<LocalDate> until) {}

    /** The days written as {@code from} and {@code until}; empty, they are today and never. The code says that they end before they begin. */
    public Days days(String from, String until, LocalDate today, String endsEarly) {
        var first = day(from, "from").orElse(today);
        var last = day(until, "until");
        last.filter(it -> it.isBefore(first)).ifPresent(it -> findings.error(endsEarly, "until", it.toString()));
        return new Days(first, last);
    }

    /** A text that must be there. */
    public String text(String given, String field, int longest) {
        var text = brief(given, field, longest);
        if (text.isEmpty()) {
            findings.error(missing, field, "");
        }
        return text;
    }

    /** A text that may be empty. */
    public String brief(String given, String field, int longest) {
        var text = given.strip();
        if (text.length() > longest) {
            findings.error("source-text-long", field, "");
        }
        if (!PlainText.isText(text)) {
            findings.error("source-text-unreadable", field, "");
        }
        return text;
    }

    public Findings findings() {
        return findings;
    }

    private Optional<LocalDate> day(String given, String field) {
        if (given.isBlank()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(given.strip());
            if (YEARS.isValidValue(day.getYear())) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException noDay) {
            // told below, as a day that no calendar of a database has
        }
        findings.error("consent-day-invalid", field, given);
        return Optional.empty();
    }
}
