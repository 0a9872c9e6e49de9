package id.satudata.hub.exchange.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemException;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the query in a request, wherever the SPARQL 1.1 protocol lets it be. */
final class SparqlRequests {
    private static final int LARGEST_QUERY = 1 << 16;
    private static final List<String> NOT_SERVED =
            List.of("update", "default-graph-uri", "named-graph-uri", "using-graph-uri", "using-named-graph-uri");

    private SparqlRequests() {}

    static Optional<String> query(HttpServletRequest request) throws IOException {
        for (var name : NOT_SERVED) {
            if (request.getParameter(name) != null) {
                throw refused(name + " is not served here");
            }
        }
        return isDirect(request) ? Optional.of(body(request)) : parameter(request);
    }

    private static Optional<String> parameter(HttpServletRequest request) {
        var given = request.getParameterValues("query");
        if (given != null && given.length > 1) {
            throw refused("more than one query");
        }
        return Optional.ofNullable(given).flatMap(it -> Arrays.stream(it).findFirst());
    }

    private static boolean isDirect(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/sparql-query");
    }

    private static String body(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(LARGEST_QUERY + 1);
        if (bytes.length > LARGEST_QUERY) {
            throw Problem.about(ProblemType.TOO_LARGE, "64 KB").toException();
        }
        return new String(bytes, UTF_8);
    }

    private static ProblemException refused(String reason) {
        return Problem.about(ProblemType.QUERY_REFUSED, reason).toException();
    }
}
