package id.satudata.hub.exchange.oaipmh;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import id.satudata.hub.web.ProblemVoice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Asks harvesters to come again later as their protocol has it: 503 with Retry-After, for older than 429 as it is. */
@Component
final class OaiProblems implements ProblemVoice {

    @Override
    public boolean tells(Problem problem, HttpServletRequest request) {
        return problem.type() == ProblemType.TOO_MANY_REQUESTS
                && request.getRequestURI().equals(Repository.PATH);
    }

    @Override
    public void write(Problem problem, String detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Content-Language", "en");
        response.getOutputStream().write((detail + "\n").getBytes(UTF_8));
    }
}
