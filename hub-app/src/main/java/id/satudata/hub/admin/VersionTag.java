package id.satudata.hub.admin;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemException;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** The version of something registered as an ETag, and what a request expects of it. */
public final class VersionTag {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private VersionTag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The versions that If-Match names; nothing where any will do. */
    public static Optional<Set<Long>> expected(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.IF_MATCH))
                .map(String::strip)
                .filter(it -> !it.isEmpty() && !it.equals("*"))
                .map(it -> TAG.matcher(it)
                        .results()
                        .map(found -> Long.valueOf(found.group(1)))
                        .collect(toUnmodifiableSet()));
    }

    /** That the request would overwrite what somebody else has changed to this version. */
    public static ProblemException outdated(long current, HttpServletRequest request) {
        var type = expected(request).isPresent() ? ProblemType.PRECONDITION_FAILED : ProblemType.CHANGED_MEANWHILE;
        return Problem.of(type).withHeader(HttpHeaders.ETAG, of(current)).toException();
    }
}
