package id.satudata.hub.exchange.oaipmh;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * A moment as requests name it: a day, or a second.
 *
 * @param start when the day or the second begins
 * @param length how long it lasts
 */
record Datestamp(Instant start, Duration length) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern SECOND = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT(?!24)\\d\\d:\\d\\d:(?!60)\\d\\dZ");

    static Datestamp of(String name, String text) throws OaiFault {
        try {
            if (DAY.matcher(text).matches()) {
                return new Datestamp(
                        LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC), Duration.ofDays(1));
            }
            if (SECOND.matcher(text).matches()) {
                return new Datestamp(Instant.parse(text), Duration.ofSeconds(1));
            }
        } catch (DateTimeException impossible) {
            throw bad(name);
        }
        throw bad(name);
    }

    boolean isAsPreciseAs(Datestamp other) {
        return length.equals(other.length);
    }

    /** When it is over. */
    Instant end() {
        return start.plus(length);
    }

    /** The moment as answers write it. */
    static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static OaiFault bad(String name) {
        return new OaiFault(
                ErrorCode.BAD_ARGUMENT,
                "The argument " + name
                        + " is neither a day (YYYY-MM-DD) nor a second (YYYY-MM-DDThh:mm:ssZ) that exists");
    }
}
