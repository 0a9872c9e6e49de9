package id.satudata.hub.exchange.sparql;

import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.store.SparqlBusy;
import id.satudata.hub.store.SparqlQueries;
import id.satudata.hub.store.SparqlRefused;
import id.satudata.hub.store.SparqlTimeout;
import id.satudata.hub.store.StoreBehind;
import id.satudata.hub.store.StoreUnavailable;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import id.satudata.hub.web.Problems;
import id.satudata.hub.web.QueryResultPage;
import id.satudata.hub.web.RdfAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The SPARQL 1.1 protocol, query operation only. */
@RestController
final class SparqlDoor {
    private static final Logger LOG = LoggerFactory.getLogger(SparqlDoor.class);
    private static final String RETRY_SECONDS = "5";
    /** The format of the portal's form for people who want to look at the answer. */
    private static final String PAGE = "html";

    private final SparqlQueries queries;
    private final ServiceDescription description;
    private final RdfAnswers answers;
    private final Problems problems;
    private final ResultTables tables;
    private final Optional<QueryResultPage> page;

    SparqlDoor(
            SparqlQueries queries,
            ServiceDescription description,
            RdfAnswers answers,
            Problems problems,
            ResultTables tables,
            ObjectProvider<QueryResultPage> pages) {
        this.tables = tables;
        this.page = Optional.ofNullable(pages.getIfAvailable());
        this.queries = queries;
        this.description = description;
        this.answers = answers;
        this.problems = problems;
    }

    @GetMapping("/sparql")
    void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = SparqlRequests.query(request);
        if (query.isPresent()) {
            answer(query.get(), request, response);
        } else if (isBrowser(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, "/kueri");
        } else {
            describe(request, response);
        }
    }

    @PostMapping(
            path = "/sparql",
            consumes = {MediaType.APPLICATION_FORM_URLENCODED_VALUE, "application/sparql-query"})
    void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = SparqlRequests.query(request)
                .orElseThrow(() -> Problem.about(ProblemType.QUERY_REFUSED, "there is no query")
                        .toException());
        answer(query, request, response);
    }

    private void answer(String text, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = queries.check(text);
        if (page.isPresent() && PAGE.equals(request.getParameter("format"))) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            page.get().write(tables.shown(text, query), request, response);
            return;
        }
        var format = ResultFormats.wanted(request, query.kind());
        var answer = queries.answer(query, format);
        response.setContentType(format.mediaType() + (format.mediaType().startsWith("text/") ? ";charset=utf-8" : ""));
        response.setContentLength(answer.size());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (!answer.complete()) {
            response.setHeader("X-Result-Truncated", "true");
        }
        answer.writeTo(response.getOutputStream());
    }

    /** A browser names HTML; people write their query in a page of the portal. */
    private static boolean isBrowser(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                .flatMap(RdfFormat::accepted)
                .orElse(RdfFormat.TURTLE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        var version = new RdfAnswers.Version("service", Instant.EPOCH);
        answers.send(version, format, description::graph, request, response);
    }

    @ExceptionHandler
    void refused(SparqlRefused cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var reason = String.valueOf(cause.getMessage());
        problems.write(Problem.about(ProblemType.QUERY_REFUSED, reason), request, response);
    }

    @ExceptionHandler(SparqlTimeout.class)
    void tookTooLong(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.of(ProblemType.QUERY_TIMEOUT), request, response);
    }

    @ExceptionHandler(SparqlBusy.class)
    void busy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(retryLater(ProblemType.BUSY), request, response);
    }

    @ExceptionHandler
    void storeIsAway(StoreUnavailable outage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn("The RDF store cannot answer: {}", outage.toString());
        problems.write(retryLater(ProblemType.TEMPORARILY_UNAVAILABLE), request, response);
    }

    @ExceptionHandler
    void storeIsBehind(StoreBehind wait, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.info("SPARQL waits: {}", wait.getMessage());
        problems.write(retryLater(ProblemType.TEMPORARILY_UNAVAILABLE), request, response);
    }

    private static Problem retryLater(ProblemType type) {
        return Problem.of(type).withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
}
