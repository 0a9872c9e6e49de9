package id.satudata.hub.portal;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.concept.Concepts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The pages of the reference codes; the same addresses answer with RDF to those who ask for it. */
@Controller
final class ReferencePageDoor {

    private final Concepts concepts;
    private final Chromes chromes;
    private final ConceptPages pages;
    private final Templates templates;

    ReferencePageDoor(Concepts concepts, Chromes chromes, ConceptPages pages, Templates templates) {
        this.concepts = concepts;
        this.chromes = chromes;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(
            path = {"/ref", "/en/ref"},
            produces = MediaType.TEXT_HTML_VALUE)
    View all(HttpServletRequest request) {
        var title = chromes.words(request).of("ref.title");
        return templates.view(pages.all(chromes.of(request, ConceptPages.PATH, title)));
    }

    @GetMapping(
            path = {"/ref/{list}", "/en/ref/{list}"},
            produces = MediaType.TEXT_HTML_VALUE)
    View list(
            @PathVariable String list,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request) {
        return concepts.list(list)
                .map(it -> list(it, ConceptAddress.of(q, page), request))
                .orElseGet(() -> missing(request));
    }

    @GetMapping(
            path = {"/ref/{list}/{code}", "/en/ref/{list}/{code}"},
            produces = MediaType.TEXT_HTML_VALUE)
    View term(
            @PathVariable String list,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request) {
        return concepts.list(list)
                .flatMap(it -> it.byCode(code).map(term -> term(it, term, ConceptAddress.of("", page), request)))
                .orElseGet(() -> missing(request));
    }

    /** Codes of media types have two parts. */
    @GetMapping(
            path = {"/ref/{list}/{kind}/{code}", "/en/ref/{list}/{kind}/{code}"},
            produces = MediaType.TEXT_HTML_VALUE)
    View term(
            @PathVariable String list,
            @PathVariable String kind,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request) {
        return term(list, kind + "/" + code, page, request);
    }

    private View list(ConceptList list, ConceptAddress address, HttpServletRequest request) {
        var title = chromes.words(request).in(list.title());
        var plain = address.at(list.path(), address.page());
        return templates.view(pages.page(list, address, chromes.of(request, plain, title)));
    }

    private View term(ConceptList list, Concept term, ConceptAddress address, HttpServletRequest request) {
        var title = chromes.words(request).in(term.label());
        var plain = address.at(list.path(term), address.page());
        return templates.view(pages.page(list, term, address, chromes.of(request, plain, title)));
    }

    private View missing(HttpServletRequest request) {
        var words = chromes.words(request);
        var heading = words.of("missing.term.title");
        var page = new MessagePage(
                chromes.of(request, ConceptPages.PATH, heading), heading, List.of(words.of("missing.term")), "");
        return templates.view(page, HttpStatus.NOT_FOUND);
    }
}
