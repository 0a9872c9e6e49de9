package id.satudata.hub.connector.ldes;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Optional;

/** Reads the moments of XML Schema; those without a zone are taken for UTC. */
final class Moments {

    private Moments() {}

    static Optional<Instant> read(String text) {
        var word = text.strip();
        return parsed(word, DateTimeFormatter.ISO_OFFSET_DATE_TIME, OffsetDateTime::from)
                .map(OffsetDateTime::toInstant)
                .or(() -> parsed(word, DateTimeFormatter.ISO_LOCAL_DATE_TIME, LocalDateTime::from)
                        .map(it -> it.toInstant(ZoneOffset.UTC)))
                .or(() -> parsed(word, DateTimeFormatter.ISO_DATE, LocalDate::from)
                        .map(it -> it.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    private static <T extends TemporalAccessor> Optional<T> parsed(
            String text, DateTimeFormatter format, TemporalQuery<T> query) {
        try {
            return Optional.of(format.parse(text, query));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
