package id.satudata.hub.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the server sends what failed outside a controller; tells it as any other problem. */
@Controller
final class ErrorDoor implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorDoor.class);

    private final Problems problems;

    ErrorDoor(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer it ? it : 404;
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)
                instanceof DataAccessResourceFailureException outage) {
            LOG.warn("The database cannot answer request {}: {}", RequestId.of(request), outage.toString());
            problems.write(ProblemAdvice.outage(), request, response);
            return;
        }
        var type = ProblemType.ofStatus(status);
        if (type == ProblemType.FAULT) {
            LOG.error("Request {} failed with status {} outside a controller", RequestId.of(request), status);
        }
        var about = type == ProblemType.FAULT ? RequestId.of(request) : "";
        problems.write(Problem.about(type, about), request, response);
    }
}
