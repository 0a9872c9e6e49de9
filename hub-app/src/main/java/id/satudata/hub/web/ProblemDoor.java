package id.satudata.hub.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Explains a type of problem at the address that names it. */
@RestController
final class ProblemDoor {
    private final ProblemWords words;

    ProblemDoor(ProblemWords words) {
        this.words = words;
    }

    @GetMapping(path = "/problems/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    Explanation explain(@PathVariable String slug, HttpServletRequest request) {
        var type = ProblemType.ofSlug(slug)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
        var language = ReaderLanguage.of(request);
        return new Explanation(
                type.path(),
                words.title(type, language),
                type.status(),
                words.detail(Problem.about(type, "…"), language));
    }

    /** What a type of problem means. */
    record Explanation(String type, String title, int status, String detail) {}
}
