package id.satudata.hub.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways to take in a whole hub page by page, with the page sizes that clients of each protocol use. */
final class Walks {

    private static final int ROWS = 1_000;

    private final BenchHub hub;

    Walks(BenchHub hub) {
        this.hub = hub;
    }

    List<Walk> all() {
        return List.of(
                walk("DCAT pages, Turtle", "/catalog.ttl", "dcat:Dataset\\b", Walk.link("hydra:next\\s+<([^>]+)>")),
                walk(
                        "DCAT pages, JSON-LD",
                        "/catalog.jsonld",
                        "\"http://www.w3.org/ns/dcat#Dataset\"",
                        Walk.link("hydra/core#next\"\\s*:\\s*\\[\\s*\\{\\s*\"@id\"\\s*:\\s*\"([^\"]+)\"")),
                walk(
                        "DCAT pages, RDF/XML",
                        "/catalog.rdf",
                        "rdf:resource=\"http://www.w3.org/ns/dcat#Dataset\"",
                        Walk.link("<hydra:next\\s+rdf:resource=\"([^\"]+)\"")),
                oai("OAI-PMH, oai_dc", "oai_dc"),
                oai("OAI-PMH, dcat_rdf", "dcat_rdf"),
                ckan("CKAN package_search", "package_search?sort=id+asc&rows=%d&start=%d"),
                ckan("CKAN current_package_list…", "current_package_list_with_resources?limit=%d&offset=%d"),
                walk("changes, JSON lines", "/api/v1/changes", "\n", Walks::following),
                walk("LDES, TriG", "/ldes", "as:published\\s+\"", Walk.link("tree:node\\s+<([^>]+)>")));
    }

    private Walk oai(String name, String prefix) {
        var token = Pattern.compile("<resumptionToken[^>]*>([^<]+)<");
        return walk(
                name,
                "/oai?verb=ListRecords&metadataPrefix=" + prefix,
                "<record>",
                page -> Optional.of(token.matcher(page.text()))
                        .filter(it -> it.find())
                        .map(it -> hub.at(
                                "/oai?verb=ListRecords&resumptionToken=" + URLEncoder.encode(it.group(1), UTF_8))));
    }

    private Walk ckan(String name, String action) {
        var address = "/api/3/action/" + action;
        return walk(
                name,
                address.formatted(ROWS, 0),
                "\"relationships_as_object\"",
                page -> Optional.of(page)
                        .filter(it -> it.here() == ROWS)
                        .map(it -> hub.at(address.formatted(ROWS, it.given()))));
    }

    private static Optional<URI> following(Walk.Page page) {
        return page.headers()
                .firstValue("Link")
                .filter(_ -> page.here() > 0)
                .map(it -> URI.create(it.substring(1, it.indexOf('>'))));
    }

    private Walk walk(String name, String first, String dataset, Walk.Next next) {
        return new Walk(name, hub.at(first), Pattern.compile(dataset), next);
    }
}
