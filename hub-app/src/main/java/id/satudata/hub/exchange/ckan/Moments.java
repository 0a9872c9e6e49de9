package id.satudata.hub.exchange.ckan;

import id.satudata.hub.metadata.PartialDate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Moments as CKAN writes them: ISO 8601 with microseconds and without a zone, meaning UTC; clients compare the texts. */
final class Moments {
    private static final DateTimeFormatter NAIVE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    private Moments() {}

    static String of(Instant moment) {
        return NAIVE.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    /** The first moment of the date. */
    static String of(PartialDate date) {
        var text = date.lexical();
        return switch (date.precision()) {
            case YEAR -> text + "-01-01T00:00:00.000000";
            case MONTH -> text + "-01T00:00:00.000000";
            case DAY -> text + "T00:00:00.000000";
            case INSTANT -> instant(text);
        };
    }

    private static String instant(String text) {
        var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime moment ? of(moment.toInstant()) : NAIVE.format((LocalDateTime) parsed);
    }
}
