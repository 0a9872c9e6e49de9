package id.satudata.hub.exchange.sitemap;

import id.satudata.hub.metadata.IriSpace;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leads search engines to the list of pages and away from what has no end: queries, and pages of search results. */
@RestController
final class RobotsDoor {

    private final String text;

    RobotsDoor(IriSpace space) {
        this.text = """
                User-agent: *
                Disallow: /admin
                Disallow: /en/admin
                Disallow: /api/
                Disallow: /oai
                Disallow: /sparql
                Disallow: /*?

                Sitemap: %s
                """.formatted(space.at(SitemapDoor.PATH));
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return text;
    }
}
