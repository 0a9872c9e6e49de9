package id.satudata.hub.exchange;

import id.satudata.hub.search.SearchUnavailable;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import id.satudata.hub.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says at every door that has no words of its own for it that search is away, and when to come again. */
@ControllerAdvice(basePackageClasses = SearchOutages.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SearchOutages {
    private static final Logger LOG = LoggerFactory.getLogger(SearchOutages.class);
    private static final String RETRY_SECONDS = "30";

    private final Problems problems;

    SearchOutages(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void searchIsAway(SearchUnavailable outage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn("Search cannot answer {}: {}", request.getRequestURI(), outage.toString());
        problems.write(
                Problem.of(ProblemType.SEARCH_UNAVAILABLE).withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS),
                request,
                response);
    }
}
