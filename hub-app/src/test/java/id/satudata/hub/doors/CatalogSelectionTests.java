package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import id.satudata.hub.rdf.UnreadableRdf;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.syndication.Item;
import id.satudata.hub.vocabulary.HYDRA;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Parts of the catalogue: by change, by query, by agency. */
@DoorsTest
class CatalogSelectionTests {
    private static final String HOST = "http://localhost:8080";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FakeEntries entries;

    @Autowired
    private FakeSyndication syndication;

    @Autowired
    private FakeSearch search;

    @AfterEach
    void onlyTheSamples() {
        entries.backToTheSamples();
        syndication.gone.clear();
        syndication.completeUntil = TestDoors.NOW;
        search.away = false;
    }

    @Test
    void servesWhatChanged() {
        assertThat(http.get().uri("/catalog.ttl?modified_since=2026-11-20T04:00:00Z"))
                .hasStatusOk()
                .apply(document("catalog-changes"));
        assertThat(titles("/catalog.ttl?modified_since=2026-11-20T04:00:00Z")).containsExactly("Kelahiran 2025");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 3",
        "2026-11-20T03:02:03.456789Z, 2",
        "2026-11-20T03:02:03.456790Z, 1",
        "2026-11-20T03:02:03.4567, 2",
        "2026-11-20T11:30:00+08:00, 1",
        "2026-11-20T11:30:00%2B08:00, 1",
        "2026-11-20%2003:30:00, 1",
        "2026-11-21, 0",
        "'', 3"
    })
    void understandsDatesAndTimes(String since, int count) {
        var graph = graph("/catalog.ttl?modified_since=" + since);

        assertThat(datasets(graph)).hasSize(count);
        assertThat(total(graph)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kemarin",
                "2026-13-01",
                "2026-02-30",
                "20261120",
                "2026-11-20T25:00",
                "1e9",
                "-1",
                "9999-12-31T23:59:59-18:00",
                "0000-01-01T00:00:00%2B18:00",
                "2026-11-20T01:00:00X"
            })
    void aDateThatCannotBeIsAConflict(String since) {
        assertThat(http.get().uri(URI.create("/catalog.rdf?modified_since=" + since)))
                .hasStatus(409)
                .hasContentType("application/problem+json")
                .bodyText()
                .contains("/problems/date-invalid");
    }

    @Test
    void whatIsGoneIsNeitherServedNorCounted() {
        var gone = entries.all.removeLast();
        syndication.gone.add(
                new Item(gone.id(), new Sequence(9), TestDoors.NOW, false, List.of("instansi:dinas-pertanian")));

        var graph = graph("/catalog.ttl?modified_since=2026-11-20");

        assertThat(datasets(graph)).hasSize(2);
        assertThat(total(graph)).isEqualTo(2);
        assertThat(total(graph("/organization/dinas-pertanian/catalog.ttl"))).isEqualTo(1);
    }

    @Test
    void tellsFromWhichMomentToAskTheNextTime() {
        var graph = graph("/catalog.ttl?modified_since=2026-11-20");
        var moment = graph.find(page(graph), DCTerms.modified.asNode(), Node.ANY)
                .next()
                .getObject();

        assertThat(moment.getLiteralLexicalForm()).isEqualTo(TestDoors.NOW.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "q=padi, Produksi Padi 2025",
        "q=title:padi, Produksi Padi 2025",
        "fq=organization:dinas-pertanian, Produksi Padi 2025",
        "fq=tags:padi&fq=organization:dinas-pertanian, Produksi Padi 2025",
        "q=2025&fq=-organization:dinas-pertanian&modified_since=2026-11-20T04:00:00Z, Kelahiran 2025",
        "q=tidak-ada-sama-sekali, ''"
    })
    void servesWhatAQueryOfCkanFinds(String query, String title) {
        assertThat(titles("/catalog.ttl?" + query)).isEqualTo(title.isEmpty() ? List.of() : List.of(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fq=%22", "q=title:((((", "fq=metadata_modified:[x%20TO%20y]", "fq=metadata_created:[1%20TO%202]"
            })
    void aQueryThatCannotBeReadIsTheClientsFault(String query) {
        assertThat(http.get()
                        .uri(URI.create(
                                "/catalog.ttl?" + query.replace("[", "%5B").replace("]", "%5D"))))
                .hasStatus(400)
                .hasContentType("application/problem+json");
    }

    @Test
    void withoutTheSearchIndexOnlyQueriesHaveToWait() {
        search.away = true;

        assertThat(http.get().uri("/catalog.ttl?q=padi"))
                .hasStatus(503)
                .hasHeader("Retry-After", "30")
                .bodyText()
                .contains("/problems/search-unavailable");
        assertThat(http.get().uri("/feeds/dataset.atom")).hasStatus(503);
        assertThat(http.get().uri("/catalog.ttl?modified_since=2026-11-20")).hasStatusOk();
        assertThat(http.get().uri("/organization/dinas-pertanian/catalog.ttl")).hasStatusOk();
    }

    @Test
    void aListThatIsMadeAnewIsNotTakenForTheWholeOne() {
        syndication.completeUntil = TestDoors.NOW.minusSeconds(3_600);

        for (var it : List.of(
                "/catalog.ttl?modified_since=2026-11-20",
                "/organization/dinas-pertanian/catalog.ttl",
                "/organization/tidak-ada/catalog.ttl",
                "/organization/dinas-pertanian/data.json")) {
            assertThat(http.get().uri(it)).as(it).hasStatus(503).hasHeader("Retry-After", "120");
        }
        assertThat(http.get().uri("/catalog.ttl")).hasStatusOk();
        assertThat(http.get().uri("/catalog.ttl?q=padi")).hasStatusOk();
    }

    @Test
    void servesWhatAnAgencyPublishes() {
        assertThat(http.get().uri("/organization/dinas-pertanian/catalog.ttl"))
                .hasStatusOk()
                .apply(document("catalog-organization"));
        assertThat(titles("/organization/dinas-pertanian/catalog.ttl")).containsExactly("Produksi Padi 2025");
        assertThat(titles("/organization/dinas-pertanian/catalog.ttl?q=padi")).containsExactly("Produksi Padi 2025");
        assertThat(titles("/organization/dinas-pertanian/catalog.ttl?q=penduduk"))
                .isEmpty();
        assertThat(titles("/organization/dinas-pertanian/catalog.ttl?modified_since=2026-11-21"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidak-ada", "Dinas-Pertanian", "dinas_pertanian", "dinas-pertanian:x", "%00"})
    void anUnknownAgencyIsNotFound(String name) {
        for (var extension : List.of("ttl", "rdf", "jsonld")) {
            assertThat(http.get().uri(URI.create("/organization/" + name + "/catalog." + extension)))
                    .matches(it -> it.getResponse().getStatus() == 404
                            || it.getResponse().getStatus() == 400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/catalog.ttl?modified_since=2026-11-01",
                "/catalog.ttl?q=Data",
                "/catalog.ttl?q=Data&fq=organization:dinas-utama&modified_since=2026-11-01",
                "/organization/dinas-utama/catalog.ttl",
                "/organization/dinas-utama/catalog.ttl?modified_since=2026-11-01T00:00:00%2B08:00"
            })
    void walkingTheNextLinksMissesNothingWhileDataComesInAndGoes(String start) {
        fill(250);
        var expected =
                entries.all.stream().map(it -> HOST + "/dataset/" + it.id()).toList();
        var seen = new ArrayList<String>();
        var address = start;
        for (var pages = 0; !address.isEmpty(); pages++) {
            assertThat(pages).isLessThan(5);
            var graph = graph(address);
            seen.addAll(datasets(graph));
            address = link(graph, HYDRA.next).orElse("");
            var at = 10_000 + seen.size();
            entries.all.add(Samples.entry(at, "baru-" + at, Samples.bare("Data baru " + at, "Dinas Utama")));
            var last = seen.getLast();
            entries.all.removeIf(it -> last.endsWith(it.id().toString()));
        }

        assertThat(seen).containsAll(expected);
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void everyLinkKeepsWhatWasAskedFor() {
        fill(250);
        var asked = "&modified_since=2026-11-01T00:00:00Z&q=Data&fq=organization%3Adinas-utama";

        var graph = graph("/catalog.ttl?page=2" + asked);

        for (var it : List.of(HYDRA.first, HYDRA.last, HYDRA.next, HYDRA.previous, HYDRA.firstPage, HYDRA.nextPage)) {
            assertThat(link(graph, it))
                    .as(it.getLocalName())
                    .hasValueSatisfying(link -> assertThat(link).contains(asked));
        }
        assertThat(link(graph, HYDRA.last).orElseThrow()).startsWith("/catalog.ttl?page=3&");
        assertThat(total(graph)).isEqualTo(250);
        var second = datasets(graph);
        assertThat(datasets(graph(link(graph, HYDRA.previous).orElseThrow())))
                .hasSize(100)
                .doesNotContainAnyElementsOf(second);
        assertThat(datasets(graph(link(graph, HYDRA.next).orElseThrow())))
                .hasSize(50)
                .doesNotContainAnyElementsOf(second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/catalog.ttl?modified_since=2026-11-01&page=999999999",
                "/catalog.ttl?q=Data&page=999999999",
                "/catalog.ttl?modified_since=2026-11-01&after=999999999999999999&page=9",
                "/organization/dinas-pertanian/catalog.ttl?page=2"
            })
    void aPagePastTheEndIsEmpty(String address) {
        assertThat(datasets(graph(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/catalog.ttl?modified_since=2026-11-01&page=0",
                "/catalog.ttl?q=Data&page=x",
                "/catalog.ttl?modified_since=2026-11-01&before=5",
                "/catalog.ttl?modified_since=2026-11-01&after=x",
                "/catalog.ttl?q=Data&after=5",
                "/catalog.ttl?after=5",
                "/organization/dinas-pertanian/catalog.ttl?page=0"
            })
    void aPageOrCursorThatDoesNotFitIsAConflict(String address) {
        assertThat(http.get().uri(address)).hasStatus(409).bodyText().contains("/problems/page-invalid");
    }

    @Test
    void takesTheProfilesItsTermsBelongToAndNoOthers() {
        assertThat(http.get().uri("/catalog.ttl?profiles=euro_dcat_ap_3,euro_dcat_ap_2"))
                .hasStatusOk();
        assertThat(http.get().uri("/catalog.ttl?profiles=")).hasStatusOk();
        assertThat(http.get().uri("/catalog.ttl?profiles=euro_dcat_ap_3,schemaorg"))
                .hasStatus(409)
                .bodyText()
                .contains("/problems/profile-unknown");
    }

    private void fill(int count) {
        entries.all.clear();
        entries.all.addAll(IntStream.rangeClosed(1, count)
                .mapToObj(it -> Samples.entry(it, "data-" + it, Samples.bare("Data " + it, "Dinas Utama")))
                .toList());
    }

    private List<String> titles(String address) {
        var graph = graph(address);
        return datasets(graph).stream()
                .map(it -> graph.stream(NodeFactory.createURI(it), DCTerms.title.asNode(), Node.ANY)
                        .map(title -> title.getObject().getLiteralLexicalForm())
                        .sorted()
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private Graph graph(String address) {
        var answer = http.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    private static Graph read(MvcTestResult answer) {
        try {
            var body = Bytes.copyOf(answer.getResponse().getContentAsByteArray());
            return RdfReading.LIMITED.read(body, RdfFormat.TURTLE, Iri.of(HOST + "/"));
        } catch (UnreadableRdf e) {
            throw new AssertionError("Not readable", e);
        }
    }

    private static List<String> datasets(Graph graph) {
        return graph.stream(Node.ANY, RDF.type.asNode(), DCAT.Dataset.asNode())
                .map(it -> it.getSubject().getURI())
                .toList();
    }

    private static Node page(Graph graph) {
        return graph.find(Node.ANY, RDF.type.asNode(), HYDRA.PartialCollectionView.asNode())
                .next()
                .getSubject();
    }

    private static long total(Graph graph) {
        return Long.parseLong(graph.find(page(graph), HYDRA.totalItems.asNode(), Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm());
    }

    private static Optional<String> link(Graph graph, Property property) {
        return graph.stream(page(graph), property.asNode(), Node.ANY)
                .map(it -> it.getObject().getURI().substring(HOST.length()))
                .findFirst();
    }
}
