package id.satudata.hub.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns whatever leaves a controller into a problem, so that nothing else ever reaches a client. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_SECONDS = "30";

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(AuthenticationException.class)
    void keyNeeded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.of(ProblemType.KEY_NEEDED), request, response);
    }

    @ExceptionHandler(CredentialsExpiredException.class)
    void keyExpired(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.of(ProblemType.KEY_EXPIRED), request, response);
    }

    @ExceptionHandler(DisabledException.class)
    void keyRevoked(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.of(ProblemType.KEY_REVOKED), request, response);
    }

    /** Where people sign in with a browser. */
    @ExceptionHandler(BadCredentialsException.class)
    void passwordNeeded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.of(ProblemType.PASSWORD_NEEDED), request, response);
    }

    @ExceptionHandler(AccessDeniedException.class)
    void keyMayNot(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.of(ProblemType.FORBIDDEN), request, response);
    }

    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void clientHasGone() {
        // nobody is left to answer
    }

    @ExceptionHandler(ProblemException.class)
    void tell(ProblemException known, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(known.problem(), request, response);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.about(ProblemType.TOO_LARGE, "50 MB"), request, response);
    }

    @ExceptionHandler({
        TypeMismatchException.class,
        HttpMessageNotReadableException.class,
        MultipartException.class,
        RequestRejectedException.class
    })
    void unreadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.of(ProblemType.BAD_REQUEST), request, response);
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        CannotGetJdbcConnectionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    void databaseIsAway(RuntimeException outage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn("The database cannot answer {}: {}", request.getMethod(), outage.toString());
        problems.write(outage(), request, response);
    }

    static Problem outage() {
        return Problem.of(ProblemType.TEMPORARILY_UNAVAILABLE).withHeader("Retry-After", RETRY_SECONDS);
    }

    @ExceptionHandler
    void anythingElse(Exception cause, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (DisconnectedClientHelper.isClientDisconnectedException(cause)) {
            return;
        }
        problems.write(cause instanceof ErrorResponse known ? ofSpring(known) : fault(cause), request, response);
    }

    private static Problem ofSpring(ErrorResponse known) {
        var problem = Problem.of(ProblemType.ofStatus(known.getStatusCode().value()));
        for (var header : known.getHeaders().headerSet()) {
            problem = problem.withHeader(header.getKey(), String.join(", ", header.getValue()));
        }
        return problem;
    }

    private static Problem fault(Exception cause) {
        var code = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        LOG.error("Fault {}", code, cause);
        return Problem.about(ProblemType.FAULT, code);
    }
}
