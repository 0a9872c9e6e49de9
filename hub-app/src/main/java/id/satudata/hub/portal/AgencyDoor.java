package id.satudata.hub.portal;

import id.satudata.hub.measurement.Agencies;
import id.satudata.hub.measurement.AgencyQuality;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The agencies and the quality of what they publish, in both languages. */
@Controller
final class AgencyDoor {

    static final String PATH = "/instansi";

    private final Agencies agencies;
    private final AgencyPages pages;
    private final Chromes chromes;
    private final Templates templates;

    AgencyDoor(Agencies agencies, AgencyPages pages, Chromes chromes, Templates templates) {
        this.agencies = agencies;
        this.pages = pages;
        this.chromes = chromes;
        this.templates = templates;
    }

    @GetMapping(
            path = {PATH, "/en" + PATH},
            produces = MediaType.TEXT_HTML_VALUE)
    View all(@RequestParam(defaultValue = "1") String page, HttpServletRequest request) {
        var number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        var path = number == 1 ? PATH : PATH + "?page=" + number;
        var title = chromes.words(request).of("agencies.title");
        return templates.view(pages.all(number, chromes.of(request, path, title)));
    }

    @GetMapping(
            path = {PATH + "/{slug}", "/en" + PATH + "/{slug}"},
            produces = MediaType.TEXT_HTML_VALUE)
    View one(@PathVariable String slug, HttpServletRequest request) {
        return agencies.find(slug).map(it -> found(it, request)).orElseGet(() -> missing(request));
    }

    private View found(AgencyQuality it, HttpServletRequest request) {
        return templates.view(pages.one(it, chromes.of(request, PATH + "/" + it.slug(), it.name())));
    }

    private View missing(HttpServletRequest request) {
        var words = chromes.words(request);
        var heading = words.of("missing.agency.title");
        var page =
                new MessagePage(chromes.of(request, PATH, heading), heading, List.of(words.of("missing.agency")), "");
        return templates.view(page, HttpStatus.NOT_FOUND);
    }
}
