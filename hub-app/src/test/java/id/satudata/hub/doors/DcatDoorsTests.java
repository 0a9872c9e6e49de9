package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.vocabulary.HYDRA;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DoorsTest
class DcatDoorsTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private FakeEntries entries;

    @AfterEach
    void onlyTheSamples() {
        entries.backToTheSamples();
    }

    @Test
    void servesADatasetAsTurtle() {
        assertThat(http.get().uri("/dataset/jumlah-penduduk-2025.ttl"))
                .hasStatusOk()
                .hasContentType("text/turtle;charset=utf-8")
                .hasHeader("ETag", "W/\"1.ttl\"")
                .apply(document("dataset-turtle"))
                .bodyText()
                .contains("dcat:Dataset", "Jumlah Penduduk 2025");
    }

    @ParameterizedTest
    @CsvSource({
        "ttl, text/turtle;charset=utf-8",
        "n3, text/n3;charset=utf-8",
        "nt, application/n-triples",
        "rdf, application/rdf+xml",
        "xml, application/rdf+xml",
        "jsonld, application/ld+json"
    })
    void servesTheSameGraphInEveryFormat(String extension, String type) {
        var id = entries.all.getFirst().id();
        var turtle = RdfAnswers.read(get("/dataset/jumlah-penduduk-2025.ttl"), RdfFormat.TURTLE);

        var answer = get("/dataset/" + id + "." + extension);

        assertThat(answer).hasStatusOk().hasContentType(type);
        var format = RdfFormat.ofExtension(extension).orElseThrow();
        assertThat(RdfAnswers.read(answer, format).isIsomorphicWith(turtle)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/turtle                                    | text/turtle;charset=utf-8
            application/ld+json                            | application/ld+json
            application/rdf+xml, text/html;q=0.5           | application/rdf+xml
            text/html;q=0.2, application/n-triples;q=0.8   | application/n-triples
            """)
    void negotiatesTheFormat(String accept, String type) {
        assertThat(http.get().uri("/dataset/jumlah-penduduk-2025").header("Accept", accept))
                .hasStatusOk()
                .hasForwardedUrl("/dataset/jumlah-penduduk-2025."
                        + RdfFormat.ofMediaType(type).orElseThrow().extension());
    }

    @Test
    void whoHasItAlreadyGetsNothing() {
        assertThat(http.get().uri("/dataset/jumlah-penduduk-2025.ttl").header("If-None-Match", "W/\"1.ttl\""))
                .hasStatus(304)
                .body()
                .isEmpty();
    }

    @Test
    void answersHead() {
        assertThat(http.head().uri("/catalog.ttl")).hasStatusOk().hasContentType("text/turtle;charset=utf-8");
        assertThat(http.head().uri("/dataset/jumlah-penduduk-2025.rdf"))
                .hasStatusOk()
                .hasContentType("application/rdf+xml");
    }

    @Test
    void anUnknownDatasetIsAProblem() {
        assertThat(http.get().uri("/dataset/tidak-ada.ttl")).hasStatus(404).hasContentType("application/problem+json");
    }

    @Test
    void servesTheCatalogueWithItsDatasets() {
        assertThat(http.get().uri("/catalog.ttl"))
                .hasStatusOk()
                .apply(document("catalog-turtle"))
                .bodyText()
                .contains("Satu Data Buleleng", "Pemerintah Kabupaten Buleleng");
        var graph = RdfAnswers.read(get("/catalog.ttl"), RdfFormat.TURTLE);
        assertThat(datasets(graph)).hasSize(3);
    }

    @Test
    void thePageSpeaksBothDialectsOfHydra() {
        fill(250);

        var graph = RdfAnswers.read(get("/catalog.ttl?page=2"), RdfFormat.TURTLE);

        var page = graph.find(Node.ANY, RDF.type.asNode(), HYDRA.PartialCollectionView.asNode())
                .next()
                .getSubject();
        assertThat(graph.contains(page, RDF.type.asNode(), HYDRA.PagedCollection.asNode()))
                .isTrue();
        for (var link : List.of(
                HYDRA.first,
                HYDRA.last,
                HYDRA.next,
                HYDRA.previous,
                HYDRA.firstPage,
                HYDRA.lastPage,
                HYDRA.nextPage,
                HYDRA.previousPage)) {
            assertThat(graph.contains(page, link.asNode(), Node.ANY))
                    .as(link.getLocalName())
                    .isTrue();
        }
    }

    @Test
    void walkingTheNextLinksSeesEveryDatasetOnceEvenWhileDataComesIn() {
        fill(250);
        var seen = new ArrayList<String>();
        var address = "/catalog.ttl";
        while (!address.isEmpty()) {
            var graph = RdfAnswers.read(get(address), RdfFormat.TURTLE);
            seen.addAll(datasets(graph));
            address = next(graph);
            entries.all.add(Samples.entry(
                    10_000 + seen.size(), "baru-" + seen.size(), Samples.bare("Baru " + seen.size(), "Dinas")));
        }

        assertThat(seen).hasSize(250).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "1e9", "99999999999", ""})
    void aPageThatCannotBeIsAConflict(String page) {
        assertThat(http.get().uri("/catalog.rdf?page=" + page))
                .hasStatus(409)
                .hasContentType("application/problem+json");
    }

    @Test
    void aPagePastTheEndIsEmpty() {
        assertThat(datasets(RdfAnswers.read(get("/catalog.ttl?page=999999999"), RdfFormat.TURTLE)))
                .isEmpty();
    }

    @Test
    void theCataloguesOwnAddressLeadsPeopleToThePortalAndMachinesToTurtle() {
        assertThat(http.get().uri("/catalog").header("Accept", "text/html"))
                .hasStatus(303)
                .hasHeader("Location", "/dataset");
        assertThat(http.get().uri("/catalog").header("Accept", "*/*")).hasForwardedUrl("/catalog.ttl");
    }

    @ParameterizedTest
    @CsvSource({
        "/dataset/jumlah-penduduk-2025.ttl, euro_dcat_ap_3, 200",
        "/dataset/jumlah-penduduk-2025.rdf, 'euro_dcat_ap_2, euro_dcat_ap_scheming', 200",
        "/dataset/jumlah-penduduk-2025.ttl, '', 200",
        "/dataset/jumlah-penduduk-2025.ttl, tidak_ada, 409",
        "/dataset/jumlah-penduduk-2025.ttl, 'euro_dcat_ap_3,tidak_ada', 409",
        "/dataset/jumlah-penduduk-2025.ttl, schemaorg, 409",
        "/dataset/jumlah-penduduk-2025.jsonld, 'schemaorg,euro_dcat_ap_3', 409",
        "/catalog.jsonld, schemaorg, 409",
        "/catalog.ttl, euro_dcat_ap_3, 200",
        "/organization/dinas-pertanian/catalog.ttl, dcat_us_3, 409"
    })
    void profilesAreTakenAndRefusedForADatasetAsForTheCatalogue(String address, String profiles, int status) {
        assertThat(http.get().uri(address).queryParam("profiles", profiles)).hasStatus(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                 | ttl
            text/turtle         | ttl
            application/rdf+xml | rdf
            application/ld+json, text/html;q=0.5 | jsonld
            """)
    void anAgencysCatalogueIsNegotiatedToo(String accept, String extension) {
        assertThat(http.get().uri("/organization/dinas-pertanian/catalog").header("Accept", accept))
                .hasForwardedUrl("/organization/dinas-pertanian/catalog." + extension)
                .hasHeader("Content-Location", "/organization/dinas-pertanian/catalog." + extension);
    }

    @Test
    void peopleAreLedToTheAgencysPage() {
        assertThat(http.get().uri("/organization/dinas-pertanian/catalog").header("Accept", "text/html"))
                .hasStatus(303)
                .hasHeader("Location", "/instansi/dinas-pertanian");
        assertThat(http.get().uri("/organization/tidak-ada/catalog").header("Accept", "text/html"))
                .hasStatus(404);
    }

    private void fill(int count) {
        entries.all.clear();
        entries.all.addAll(IntStream.rangeClosed(1, count)
                .mapToObj(it -> Samples.entry(it, "data-" + it, Samples.bare("Data " + it, "Dinas " + it % 7)))
                .toList());
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }

    private static Set<String> datasets(Graph graph) {
        var found = new HashSet<String>();
        graph.find(Node.ANY, RDF.type.asNode(), DCAT.Dataset.asNode())
                .forEachRemaining(it -> found.add(it.getSubject().getURI()));
        return found;
    }

    private static String next(Graph graph) {
        var links = graph.find(Node.ANY, HYDRA.next.asNode(), Node.ANY);
        return links.hasNext() ? links.next().getObject().getURI().substring("http://localhost:8080".length()) : "";
    }
}
