package id.satudata.hub.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells clients about problems: a page to browsers, {@code application/problem+json} to everybody else, save where a
 * dialect has its own way.
 */
@Component
public final class Problems {
    private static final List<MediaType> READABLE =
            List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);

    private final JsonMapper json;
    private final ProblemWords words;
    private final ProblemPage page;
    private final List<ProblemVoice> voices;

    Problems(
            JsonMapper json,
            ProblemWords words,
            ObjectProvider<ProblemPage> pages,
            ObjectProvider<ProblemVoice> voices) {
        this.voices = voices.orderedStream().toList();
        this.json = json;
        this.words = words;
        this.page = pages.getIfAvailable(PlainProblemPage::new);
    }

    /** Answers the request with the problem, unless part of another answer has left already. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var language = ReaderLanguage.of(request);
        prepare(problem, language, response);
        var voice = voices.stream().filter(it -> it.tells(problem, request)).findFirst();
        if (voice.isPresent()) {
            var detail = words.detail(problem, ReaderLanguage.ENGLISH);
            voice.get().write(problem, detail, request, response);
        } else if (prefersHtml(request)) {
            writePage(problem, language, request, response);
        } else {
            writeDocument(problem, language, request, response);
        }
    }

    private static void prepare(Problem problem, String language, HttpServletResponse response) {
        response.resetBuffer();
        response.setStatus(problem.type().status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        problem.headers().forEach(response::setHeader);
    }

    private void writeDocument(
            Problem problem, String language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var document = new ProblemDocument(
                problem.type().path(),
                words.title(problem.type(), language),
                problem.type().status(),
                words.detail(problem, language),
                request.getRequestURI(),
                RequestId.of(request),
                FindingLine.of(problem.findings(), language));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(document));
    }

    private void writePage(Problem problem, String language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writePage(problem, language, RequestId.of(request), request, response);
    }

    /** The page at the address that names a type of problem: nothing went wrong. */
    void explain(ProblemType type, String language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writePage(Problem.about(type, "…"), language, "", request, response);
    }

    private void writePage(
            Problem problem,
            String language,
            String reference,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=" + StandardCharsets.UTF_8);
        var shown = new ProblemPage.Shown(
                problem.type(),
                language,
                words.title(problem.type(), language),
                words.detail(problem, language),
                reference);
        page.write(shown, request, response);
    }

    /** The first range that is a page or JSON decides; who takes anything is a program. */
    static boolean prefersHtml(HttpServletRequest request) {
        return AcceptHeader.of(request).stream()
                .filter(it -> READABLE.stream().anyMatch(it::includes))
                .findFirst()
                .filter(it -> it.equalsTypeAndSubtype(MediaType.TEXT_HTML))
                .isPresent();
    }
}
