package id.satudata.hub.exchange.ckan;

import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemVoice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells of problems that arise before an action is found as CKAN does: in the envelope, or as a bare text where the request
 * cannot be read.
 */
@Component
final class CkanProblems implements ProblemVoice {
    private static final List<String> ACTIONS = List.of("/api/3/action/", "/api/action/");

    private final JsonMapper json;
    private final IriSpace space;

    CkanProblems(JsonMapper json, IriSpace space) {
        this.json = json;
        this.space = space;
    }

    @Override
    public boolean tells(Problem problem, HttpServletRequest request) {
        return ACTIONS.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    public void write(Problem problem, String detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/json;charset=utf-8");
        response.setHeader("Content-Language", "en");
        switch (problem.type()) {
            case BAD_REQUEST, MEDIA_TYPE_UNSUPPORTED -> tell(400, "Bad request - " + detail, response);
            case TOO_LARGE -> tell(400, "Bad request - The request data is larger than " + problem.about(), response);
            case KEY_NEEDED, KEY_EXPIRED, KEY_REVOKED, FORBIDDEN, AGENCY_ONLY ->
                fail(
                        CkanFault.Kind.AUTHORIZATION.status(),
                        CkanFault.Kind.AUTHORIZATION.type(),
                        detail,
                        request,
                        response);
            case NOT_FOUND ->
                fail(CkanFault.Kind.NOT_FOUND.status(), CkanFault.Kind.NOT_FOUND.type(), detail, request, response);
            case FAULT ->
                fail(CkanFault.Kind.INTERNAL.status(), CkanFault.Kind.INTERNAL.type(), detail, request, response);
            default -> {
                var status = problem.type().status();
                fail(status, HttpStatus.valueOf(status).getReasonPhrase(), detail, request, response);
            }
        }
    }

    private void fail(int status, String type, String message, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var name = CkanDoor.action(request);
        var help = space.base() + "/api/3/action/help_show?name=" + name;
        tell(status, new Answer.Failure(help, new Answer.Failure.Reason(type, message, Map.of())), response);
    }

    private void tell(int status, Object answer, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        json.writeValue(response.getOutputStream(), answer);
    }
}
