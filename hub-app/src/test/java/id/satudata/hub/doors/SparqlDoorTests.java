package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import id.satudata.hub.web.QueryResultPage.Cell;
import id.satudata.hub.web.QueryResultPage.Shown;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@DoorsTest
class SparqlDoorTests {
    private static final String DCAT = "PREFIX dcat: <http://www.w3.org/ns/dcat#> ";
    private static final String COUNT = DCAT + "SELECT (COUNT(DISTINCT ?d) AS ?n) { ?d a dcat:Dataset }";
    private static final String ASK = DCAT + "ASK { ?d a dcat:Dataset }";
    private static final String CONSTRUCT = DCAT + "CONSTRUCT WHERE { ?d a dcat:Dataset }";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TestDoors.LastResult pages;

    @Test
    void answersASelect() {
        assertThat(get(COUNT).header("Accept", "application/sparql-results+json"))
                .hasStatusOk()
                .hasContentType("application/sparql-results+json")
                .apply(document("sparql-select"))
                .bodyJson()
                .extractingPath("$.results.bindings[0].n.value")
                .isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                                   | application/sparql-results+json
            application/json                                      | application/sparql-results+json
            application/sparql-results+xml                        | application/sparql-results+xml
            text/csv                                              | text/csv;charset=utf-8
            text/tab-separated-values                             | text/tab-separated-values;charset=utf-8
            text/turtle;q=0.9, application/sparql-results+xml;q=0.1 | application/sparql-results+xml
            """)
    void writesRowsAsTheClientLikes(String accept, String type) {
        assertThat(get(COUNT).header("Accept", accept)).hasStatusOk().hasContentType(type);
        assertThat(get(ASK).header("Accept", accept)).hasStatusOk().hasContentType(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                       | text/turtle;charset=utf-8
            application/ld+json                       | application/ld+json
            application/json                          | application/ld+json
            application/rdf+xml                       | application/rdf+xml
            application/n-triples                     | application/n-triples
            """)
    void writesGraphsAsTheClientLikes(String accept, String type) {
        assertThat(get(CONSTRUCT).header("Accept", accept)).hasStatusOk().hasContentType(type);
    }

    @Test
    void takesQueriesByPostInBothWays() {
        assertThat(http.post()
                        .uri("/sparql")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("query", COUNT))
                .hasStatusOk();
        assertThat(http.post()
                        .uri("/sparql")
                        .contentType("application/sparql-query")
                        .content(COUNT))
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT",
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "DELETE WHERE { ?s ?p ?o }",
                "SELECT * { SERVICE <http://localhost:9200/> { ?s ?p ?o } }",
                "SELECT * { BIND(<java:java.lang.System.exit>(1) AS ?x) }",
                "\u0000",
                ""
            })
    void refusesWhatIsNoHarmlessQuery(String query) {
        assertThat(get(query))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/query-refused");
    }

    @Test
    void doesNotServeUpdatesOrForeignDatasets() {
        assertThat(http.post()
                        .uri("/sparql")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("update", "CLEAR ALL"))
                .hasStatus(400);
        assertThat(http.post()
                        .uri("/sparql")
                        .contentType("application/sparql-update")
                        .content("CLEAR ALL"))
                .hasStatus(415);
        assertThat(get(COUNT).queryParam("default-graph-uri", "http://localhost:9200/"))
                .hasStatus(400);
        assertThat(http.get().uri("/sparql?query=a&query=b")).hasStatus(400);
    }

    @Test
    void saysWhatItCannotWrite() {
        assertThat(get(COUNT).header("Accept", "image/png")).hasStatus(406);
    }

    @Test
    void describesItself() {
        assertThat(http.get().uri("/sparql").header("Accept", "text/turtle"))
                .hasStatusOk()
                .hasContentType("text/turtle;charset=utf-8")
                .bodyText()
                .contains("SPARQL11Query", "http://localhost:8080/sparql");
    }

    @Test
    void showsPeopleWhatItAnswers() {
        assertThat(shown(COUNT).columns()).containsExactly("n");
        assertThat(shown(COUNT).rows()).containsExactly(List.of(new Cell("2", false, "")));
        assertThat(shown(ASK).text()).isEqualTo("true");
        assertThat(shown(CONSTRUCT).text()).contains("dcat:Dataset");
        var titled = shown("SELECT ?d ?t ?none { ?d <http://purl.org/dc/terms/title> ?t } ORDER BY ?t");
        assertThat(titled.rows()).hasSize(2).allSatisfy(it -> {
            assertThat(it.get(0).isLink()).isTrue();
            assertThat(it.get(1).language()).isEqualTo("id");
            assertThat(it.get(2)).isEqualTo(Cell.NONE);
        });
        assertThat(titled.complete()).isTrue();
    }

    @Test
    void whatIsRefusedIsNotShownEither() {
        assertThat(get("SELECT * { SERVICE <http://localhost:9200/> { ?s ?p ?o } }")
                        .queryParam("format", "html"))
                .hasStatus(400);
    }

    private Shown shown(String query) {
        assertThat(get(query).queryParam("format", "html")).hasStatusOk();
        return Objects.requireNonNull(pages.last);
    }

    private MockMvcRequestBuilder get(String query) {
        return http.get().uri("/sparql").queryParam("query", query);
    }
}
