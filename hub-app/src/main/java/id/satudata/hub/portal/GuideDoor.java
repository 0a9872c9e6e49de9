package id.satudata.hub.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The pages that explain: about the catalogue, its doors for machines, how to ask it in SPARQL, and its own terms. */
@Controller
final class GuideDoor {

    private final Templates templates;
    private final Chromes chromes;
    private final ApiPages apiPages;
    private final SparqlExamples examples;
    private final VocabularyPages vocabulary;

    GuideDoor(
            Templates templates,
            Chromes chromes,
            ApiPages apiPages,
            SparqlExamples examples,
            VocabularyPages vocabulary) {
        this.templates = templates;
        this.chromes = chromes;
        this.apiPages = apiPages;
        this.examples = examples;
        this.vocabulary = vocabulary;
    }

    @GetMapping(
            path = {"/tentang", "/en/tentang"},
            produces = MediaType.TEXT_HTML_VALUE)
    View about(HttpServletRequest request) {
        var title = chromes.words(request).of("about.title");
        return templates.view(about(chromes.of(request, "/tentang", title)));
    }

    @GetMapping(
            path = {"/api", "/en/api"},
            produces = MediaType.TEXT_HTML_VALUE)
    View api(HttpServletRequest request) {
        var title = chromes.words(request).of("api.title");
        return templates.view(apiPages.page(chromes.of(request, "/api", title)));
    }

    @GetMapping(
            path = {"/kueri", "/en/kueri"},
            produces = MediaType.TEXT_HTML_VALUE)
    View sparql(@RequestParam(defaultValue = "") String contoh, HttpServletRequest request) {
        var title = chromes.words(request).of("sparql.title");
        return templates.view(examples.page(contoh, chromes.of(request, "/kueri", title)));
    }

    @GetMapping(
            path = {"/ns", "/en/ns"},
            produces = MediaType.TEXT_HTML_VALUE)
    View vocabulary(HttpServletRequest request) {
        var title = chromes.words(request).of("vocabulary.title");
        return templates.view(vocabulary.page(chromes.of(request, "/ns", title)));
    }

    private static MessagePage about(Chrome chrome) {
        var words = chrome.words();
        var contact = chrome.identity()
                .contactEmail()
                .map(it -> words.of("about.contact", it))
                .orElseGet(() -> words.of("about.no.contact"));
        var paragraphs = List.of(
                chrome.siteDescription(),
                words.of("about.what", chrome.identity().publisher()),
                words.of("about.how"),
                words.of("about.use"),
                contact);
        return new MessagePage(
                chrome,
                chrome.title(),
                paragraphs.stream().filter(it -> !it.isBlank()).toList(),
                "");
    }
}
