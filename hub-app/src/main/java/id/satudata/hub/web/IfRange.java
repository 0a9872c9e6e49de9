package id.satudata.hub.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * Whether a client that asks for part of a file has the rest of that very file; else it wants all of it anew.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5">RFC 9110, If-Range</a>
 */
public final class IfRange {

    private IfRange() {}

    /**
     * Whether the part may be sent: there is no condition, or it names this file.
     *
     * @param tag strong ETag of the file
     * @param modified what its Last-Modified says; nothing where it says nothing
     */
    public static boolean holds(HttpServletRequest request, String tag, Optional<Instant> modified) {
        var condition = request.getHeader(HttpHeaders.IF_RANGE);
        if (condition == null) {
            return true;
        }
        var text = condition.strip();
        if (text.startsWith("\"") || text.startsWith("W/")) {
            return text.equals(tag);
        }
        return modified.filter(it -> it.getEpochSecond() == second(text)).isPresent();
    }

    /** What is no date is no second in which a file changed. */
    private static long second(String date) {
        try {
            return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toEpochSecond();
        } catch (DateTimeException unreadable) {
            return Long.MIN_VALUE;
        }
    }
}
