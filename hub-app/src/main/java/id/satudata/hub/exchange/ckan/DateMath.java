package id.satudata.hub.exchange.ckan;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ends of date ranges as Solr's users write them: a moment, {@code NOW}, {@code NOW-7DAYS}, or {@code *} for none. */
final class DateMath {
    private static final Pattern RELATIVE =
            Pattern.compile("NOW(?:([+-]\\d{1,6})(SECOND|MINUTE|HOUR|DAY|MONTH|YEAR)S?)?");

    private final Clock clock;

    DateMath(Clock clock) {
        this.clock = clock;
    }

    Optional<Instant> end(String text) {
        try {
            return text.equals("*") ? Optional.empty() : Optional.of(moment(text));
        } catch (DateTimeException | ArithmeticException impossible) {
            throw CkanFault.badQuery("Invalid date: " + text);
        }
    }

    private Instant moment(String text) {
        var relative = RELATIVE.matcher(text.toUpperCase(Locale.ROOT).replaceFirst("/[A-Z]+$", ""));
        if (!relative.matches()) {
            return absolute(text.replaceAll("^\"|\"$", ""));
        }
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return relative.group(1) == null
                ? now.toInstant()
                : now.plus(Long.parseLong(relative.group(1)), ChronoUnit.valueOf(relative.group(2) + "S"))
                        .toInstant();
    }

    private static Instant absolute(String text) {
        var parsed = text.contains("T")
                ? DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from)
                : LocalDate.parse(text).atStartOfDay();
        return parsed instanceof OffsetDateTime zoned
                ? zoned.toInstant()
                : ((LocalDateTime) parsed).toInstant(ZoneOffset.UTC);
    }
}
