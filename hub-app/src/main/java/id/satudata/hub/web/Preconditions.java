package id.satudata.hub.web;

import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.revision.Sequence;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/**
 * What a request that writes expects of its entry. Every ETag of an entry begins with the sequence of its latest
 * revision, whatever form it was read in; so If-Match takes weak tags too, and looks at the sequence alone.
 */
public final class Preconditions {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:\\.[^\"]*)?\"");
    private static final String ANY = "*";

    private Preconditions() {}

    public static Expectation of(HttpServletRequest request) {
        var match = header(request, HttpHeaders.IF_MATCH);
        var noneMatch = header(request, HttpHeaders.IF_NONE_MATCH);
        if (noneMatch.isPresent()) {
            return absent(noneMatch.get(), match.isPresent());
        }
        return match.map(Preconditions::present).orElse(Expectation.ANYTHING);
    }

    /** The problem of a request whose expectation does not hold; who expected nothing was outrun by somebody else. */
    public static Problem outdated(Expectation expected, Sequence current) {
        var type = expected instanceof Expectation.Anything
                ? ProblemType.CHANGED_MEANWHILE
                : ProblemType.PRECONDITION_FAILED;
        return current.equals(Sequence.START)
                ? Problem.of(type)
                : Problem.of(type).withHeader(HttpHeaders.ETAG, tag(current));
    }

    /** The ETag of an entry's latest revision. */
    public static String tag(Sequence latest) {
        return "\"" + latest + "\"";
    }

    private static Expectation absent(String noneMatch, boolean matchToo) {
        if (!noneMatch.equals(ANY) || matchToo) {
            throw Problem.about(ProblemType.BAD_REQUEST, HttpHeaders.IF_NONE_MATCH)
                    .toException();
        }
        return new Expectation.Absent();
    }

    private static Expectation present(String match) {
        return match.equals(ANY)
                ? new Expectation.Present()
                : new Expectation.OneOf(TAG.matcher(match)
                        .results()
                        .map(Preconditions::sequence)
                        .collect(Collectors.toSet()));
    }

    private static Sequence sequence(MatchResult tag) {
        return new Sequence(Long.parseLong(tag.group(1)));
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).map(String::strip).filter(it -> !it.isEmpty());
    }
}
