package id.satudata.hub.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The first filter: names the request and turns away what no later code could read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestGate extends OncePerRequestFilter {
    private static final String LOG_KEY = "requestId";
    /** As {@code server.tomcat.max-http-form-post-size} has it. */
    private static final String LARGEST_FORM = "1 MB";

    private final Problems problems;

    RequestGate(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = RequestId.assign(request);
        response.setHeader(RequestId.HEADER, id);
        try (var _ = MDC.putCloseable(LOG_KEY, id)) {
            var refusal = refusal(request);
            if (refusal.isPresent()) {
                problems.write(refusal.get(), request, response);
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    private static Optional<Problem> refusal(HttpServletRequest request) {
        if (isCompressed(request)) {
            return Optional.of(Problem.about(ProblemType.MEDIA_TYPE_UNSUPPORTED, "Content-Encoding"));
        }
        return isMultipart(request) ? Optional.empty() : unreadableParameters(request);
    }

    /** A compressed body could unpack to any size. */
    private static boolean isCompressed(HttpServletRequest request) {
        var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity");
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** The server reads parameters at first use and then throws on malformed ones and on long forms; better here than anywhere. */
    private static Optional<Problem> unreadableParameters(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return Optional.empty();
        } catch (InvalidParameterException unreadable) {
            return Optional.of(
                    unreadable.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                            ? Problem.about(ProblemType.TOO_LARGE, LARGEST_FORM)
                            : Problem.of(ProblemType.BAD_REQUEST));
        } catch (IllegalStateException malformed) {
            return Optional.of(Problem.of(ProblemType.BAD_REQUEST));
        }
    }
}
