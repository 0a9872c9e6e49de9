package id.satudata.hub.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Explains a type of problem at the address that names it, to people and programs; the address decides, else the reader. */
@RestController
final class ProblemDoor {
    private final ProblemWords words;
    private final Problems problems;
    private final JsonMapper json;

    ProblemDoor(ProblemWords words, Problems problems, JsonMapper json) {
        this.words = words;
        this.problems = problems;
        this.json = json;
    }

    @GetMapping("/problems/{slug}")
    void explain(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(slug, ReaderLanguage.of(request), request, response);
    }

    @GetMapping("/en/problems/{slug}")
    void explainInEnglish(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(slug, ReaderLanguage.ENGLISH, request, response);
    }

    private void answer(String slug, String language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var type = ProblemType.ofSlug(slug)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        if (Problems.prefersHtml(request)) {
            problems.explain(type, language, request, response);
        } else {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            json.writeValue(response.getOutputStream(), explanation(type, language));
        }
    }

    private Explanation explanation(ProblemType type, String language) {
        return new Explanation(
                type.path(),
                words.title(type, language),
                type.status(),
                words.detail(Problem.about(type, "…"), language));
    }

    /** What a type of problem means. */
    record Explanation(String type, String title, int status, String detail) {}
}
