package id.satudata.hub.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The front page and the search, in both languages. */
@Controller
final class PortalDoor {

    private final Templates templates;
    private final Chromes chromes;
    private final HomePages homePages;
    private final SearchPages searchPages;

    PortalDoor(Templates templates, Chromes chromes, HomePages homePages, SearchPages searchPages) {
        this.templates = templates;
        this.chromes = chromes;
        this.homePages = homePages;
        this.searchPages = searchPages;
    }

    @GetMapping(
            path = {"/", "/en", "/en/"},
            produces = MediaType.TEXT_HTML_VALUE)
    View home(HttpServletRequest request) {
        return templates.view(homePages.page(chromes.of(request, "/", "")));
    }

    @GetMapping(
            path = {SearchAddress.PATH, "/en" + SearchAddress.PATH},
            produces = MediaType.TEXT_HTML_VALUE)
    View search(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var address = SearchAddress.of(parameters);
        var page = searchPages.page(address, chromes.of(request, address.path(), title(address, request)));
        return page.available() ? templates.view(page) : templates.view(page, HttpStatus.SERVICE_UNAVAILABLE);
    }

    private String title(SearchAddress address, HttpServletRequest request) {
        var words = chromes.words(request);
        return address.words().isEmpty() ? words.of("search.title") : words.of("search.title.for", address.words());
    }
}
