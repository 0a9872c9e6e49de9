package id.satudata.hub.connector.oaipmh;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a repository says of itself.
 *
 * @param granularity {@code YYYY-MM-DD} or {@code YYYY-MM-DDThh:mm:ssZ}
 * @param earliestDatestamp the earliest moment any of its records may carry; may be nonsense
 */
record Identity(String granularity, String earliestDatestamp) {

    static final Identity UNKNOWN = new Identity("", "");

    private static final int DAY = "2024-12-31".length();

    /** The moment as the repository reads it, or nothing when it asks for all it has anyway; some refuse such a question. */
    Optional<String> from(Instant since) {
        if (earliest().map(it -> !since.isAfter(it)).orElse(false)) {
            return Optional.empty();
        }
        var day = LocalDate.ofInstant(since, ZoneOffset.UTC).toString();
        return Optional.of(
                granularity.strip().length() > DAY
                        ? since.truncatedTo(ChronoUnit.SECONDS).toString()
                        : day);
    }

    private Optional<Instant> earliest() {
        var text = earliestDatestamp.strip();
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            text.length() <= DAY
                                    ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                                    : Instant.parse(text));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
