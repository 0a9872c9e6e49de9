package id.satudata.hub.egress;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Reads how long a server asks to be left alone: seconds, or a date.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#field.retry-after">RFC 9110, Retry-After</a>
 */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(366);

    private RetryAfter() {}

    /** Nothing where it is neither; nothing to wait for where it lies in the past. */
    static Optional<Duration> read(String value, Instant now) {
        var text = value.strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(within(Duration.ofSeconds(Long.parseLong(text))));
        }
        try {
            var moment = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
            return Optional.of(within(Duration.between(now, moment)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Duration within(Duration asked) {
        return asked.isNegative() ? Duration.ZERO : asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
