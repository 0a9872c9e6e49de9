package id.satudata.hub.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells what the server refuses by itself, before any of our code sees it, as any other problem: an address it cannot
 * decode, a request line that is none.
 */
@Component
final class ContainerProblems implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    private static final Logger LOG = LoggerFactory.getLogger(ContainerProblems.class);

    private final ProblemWords words;
    private final JsonMapper json;

    ContainerProblems(ProblemWords words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    /** Comes after the valve of Spring Boot, so that it is asked before it. */
    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(it -> it.getParent().getPipeline().addValve(new Report()));
    }

    private final class Report extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, Throwable cause) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                write(type(request, response), request, response);
            } catch (IOException gone) {
                LOG.debug("Nobody is left to be told about a refused request", gone);
            }
        }
    }

    /** A method, a version or a coding the server does not know is the client's matter, whatever the server calls it. */
    private static ProblemType type(Request request, Response response) {
        return switch (response.getStatus()) {
            case HttpServletResponse.SC_NOT_IMPLEMENTED -> {
                var isMethod = "CONNECT".equals(request.getMethod());
                yield isMethod ? ProblemType.METHOD_NOT_ALLOWED : ProblemType.BAD_REQUEST;
            }
            case HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED -> ProblemType.BAD_REQUEST;
            default -> ProblemType.ofStatus(response.getStatus());
        };
    }

    private void write(ProblemType type, Request request, Response response) throws IOException {
        var id = UUID.randomUUID().toString();
        response.setHeader(RequestId.HEADER, id);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setStatus(type.status());
        if (type == ProblemType.METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", "GET, HEAD");
        }
        var accept = Optional.ofNullable(request.getHeader("Accept"));
        var html = accept.filter(it -> it.contains(MediaType.TEXT_HTML_VALUE)).isPresent();
        response.setContentType(
                html ? MediaType.TEXT_HTML_VALUE + ";charset=utf-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var body = html ? page(type, request, id) : document(type, request, id);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.finishResponse();
    }

    private byte[] page(ProblemType type, Request request, String id) {
        var language = ReaderLanguage.of(request);
        return PlainProblemPage.page(new ProblemPage.Shown(
                        type, language, words.title(type, language), words.detail(Problem.of(type), language), id))
                .getBytes(UTF_8);
    }

    /** Without the address, which could not be read. */
    private byte[] document(ProblemType type, Request request, String id) {
        var language = ReaderLanguage.of(request);
        return json.writeValueAsBytes(new ProblemDocument(
                type.path(),
                words.title(type, language),
                type.status(),
                words.detail(Problem.of(type), language),
                "",
                id,
                List.of()));
    }
}
