package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.subsectionWithPath;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.queryParameters;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import id.satudata.hub.rdf.UnreadableRdf;
import java.net.URI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.restdocs.request.ParameterDescriptor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DoorsTest
class ReferenceDoorsTests {
    private static final String HEALTH = "https://w3id.org/satudata-hub/id/urusan/1.02";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Concepts concepts;

    @Test
    void servesATermAsTurtle() {
        assertThat(http.get().uri("/ref/urusan/1.02.ttl"))
                .hasStatusOk()
                .hasContentType("text/turtle;charset=utf-8")
                .apply(document("reference-turtle"))
                .bodyText()
                .contains("<" + HEALTH + ">", "\"Kesehatan\"@id", "skos:broadMatch", "data-theme/HEAL");
    }

    @ParameterizedTest
    @CsvSource({
        "n3, text/n3;charset=utf-8",
        "nt, application/n-triples",
        "rdf, application/rdf+xml",
        "xml, application/rdf+xml",
        "jsonld, application/ld+json"
    })
    void servesTheSameTermsInEveryFormat(String extension, String type) {
        var format = RdfFormat.ofExtension(extension).orElseThrow();

        for (var path : new String[] {"/ref/urusan/1.02", "/ref/media-type/text/csv", "/ref/data-pribadi"}) {
            var answer = get(path + "." + extension);

            assertThat(answer).hasStatusOk().hasContentType(type);
            assertThat(read(answer, format).isIsomorphicWith(read(get(path + ".ttl"), RdfFormat.TURTLE)))
                    .as(path)
                    .isTrue();
        }
    }

    @Test
    void servesEveryListWithAllItsTerms() {
        for (var list : concepts.lists()) {
            var graph = read(get(list.path() + ".ttl"), RdfFormat.TURTLE);

            assertThat(graph.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                            .toList())
                    .as(list.name())
                    .hasSize(list.all().size());
            var scheme = NodeFactory.createURI(list.scheme().value());
            assertThat(graph.contains(scheme, RDF.type.asNode(), SKOS.ConceptScheme.asNode()))
                    .isTrue();
            assertThat(graph.find(scheme, SKOS.hasTopConcept.asNode(), Node.ANY).toList())
                    .hasSize(list.top().size());
        }
    }

    @Test
    void servesEveryTermUnderItsCodeWhateverDotsItHas() {
        for (var list : concepts.lists()) {
            for (var term : list.all().stream().limit(40).toList()) {
                assertThat(get(list.path(term) + ".nt"))
                        .hasStatusOk()
                        .bodyText()
                        .contains("<" + term.iri() + "> <" + SKOS.notation + "> \"" + term.code() + "\"");
                assertThat(get("/api/v1" + list.path(term)))
                        .hasStatusOk()
                        .bodyJson()
                        .extractingPath("$.code")
                        .isEqualTo(term.code());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /ref/urusan/1.02         | text/turtle                          | /ref/urusan/1.02.ttl
            /ref/wilayah/51.08       | application/ld+json                  | /ref/wilayah/51.08.jsonld
            /ref/urusan              | application/rdf+xml, text/html;q=0.5 | /ref/urusan.rdf
            /ref/media-type/text/csv | application/n-triples                | /ref/media-type/text/csv.nt
            """)
    void negotiatesTheFormat(String path, String accept, String target) {
        assertThat(http.get().uri(path).header("Accept", accept)).hasStatusOk().hasForwardedUrl(target);
    }

    @Test
    void anExtensionIsNotNegotiatedAgain() {
        assertThat(http.get().uri("/ref/urusan/1.02.ttl").header("Accept", "application/ld+json"))
                .hasStatusOk()
                .hasContentType("text/turtle;charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ref/urusan/1.02.ttl", "/ref/urusan.nt", "/api/v1/ref", "/api/v1/ref/urusan?q=desa"})
    void whoHasItAlreadyGetsNothing(String address) {
        var tag = get(address).getResponse().getHeader("ETag");

        assertThat(http.get().uri(address).header("If-None-Match", String.valueOf(tag)))
                .hasStatus(304)
                .body()
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/id/urusan, /ref/urusan",
        "/id/urusan/2.12, /ref/urusan/2.12",
        "/id/wilayah/51.08, /ref/wilayah/51.08",
        "/id/media-type/text/csv, /ref/media-type/text/csv"
    })
    void anIdentityLeadsToItsDescription(String identity, String description) {
        assertThat(http.get().uri(identity)).hasStatus(303).hasHeader("Location", description);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ref/urusan/9.99.ttl",
                "/ref/urusan/1.02.ttl.ttl",
                "/ref/urusan/.ttl",
                "/ref/tidak-ada.ttl",
                "/ref/tidak-ada/1.ttl",
                "/ref/urusan/1.02.exe",
                "/id/urusan/9.99",
                "/id/tidak-ada",
                "/id",
                "/api/v1/ref/urusan/9.99",
                "/api/v1/ref/tidak-ada",
                "/api/v1/ref/urusan/a/b/c"
            })
    void whatIsNotThereIsAProblem(String address) {
        assertThat(http.get().uri(address)).hasStatus(404).hasContentType("application/problem+json");
    }

    @Test
    void tellsWhichListsThereAre() {
        assertThat(http.get().uri("/api/v1/ref"))
                .hasStatusOk()
                .hasContentType("application/json")
                .hasHeader("Cache-Control", "max-age=300, public")
                .apply(document(
                        "reference-lists",
                        responseFields(
                                fieldWithPath("lists[].name").description("Its name in addresses"),
                                fieldWithPath("lists[].iri").description("The IRI of the vocabulary"),
                                fieldWithPath("lists[].address").description("Its page, and RDF by `Accept`"),
                                subsectionWithPath("lists[].title").description("By language"),
                                subsectionWithPath("lists[].description")
                                        .description("By language")
                                        .optional(),
                                fieldWithPath("lists[].terms").description("How many terms it has"))))
                .bodyJson()
                .extractingPath("$.lists[*].name")
                .asArray()
                .contains("urusan", "wilayah", "frequency", "tahap");
    }

    @Test
    void looksUpWhatSourcesWrite() {
        assertThat(http.get().uri("/api/v1/ref/urusan?q=pelindungan&size=2"))
                .hasStatusOk()
                .apply(document(
                        "reference-lookup",
                        queryParameters(
                                parameter("code", "The term with exactly this code"),
                                parameter("label", "The term with this code, label, alias or IRI, however it is spelt"),
                                parameter("q", "Terms with a name in which a word begins with this"),
                                parameter("prefix", "Terms with a code, label or alias that begins with this"),
                                parameter("parent", "Terms directly below the one with this code"),
                                parameter("page", "From 1"),
                                parameter("size", "Terms on a page: 20 unless told, at most 100")),
                        responseFields(
                                        fieldWithPath("list").description("Name of the list"),
                                        fieldWithPath("total").description("How many terms fit"),
                                        fieldWithPath("page").description("Which page this is"),
                                        fieldWithPath("size").description("How many terms a page holds"),
                                        fieldWithPath("next")
                                                .type("String")
                                                .description("Address of the page after this one")
                                                .optional())
                                .andWithPrefix("terms[].", term())))
                .bodyJson()
                .extractingPath("$.terms[*].code")
                .asArray()
                .containsExactly("2.08", "1.05");
    }

    @Test
    void tellsEverythingAboutATerm() {
        assertThat(http.get().uri("/api/v1/ref/urusan/1.02"))
                .hasStatusOk()
                .apply(document("reference-term", responseFields(term())))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"code": "1.02", "iri": "https://w3id.org/satudata-hub/id/urusan/1.02",
                         "address": "http://localhost:8080/ref/urusan/1.02",
                         "label": {"id": "Kesehatan", "en": "Health affairs"}, "narrower": 0,
                         "broadMatch": ["http://publications.europa.eu/resource/authority/data-theme/HEAL"]}
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            frequency?code=ANNUAL               | ANNUAL
            frequency?code=annual               |
            frequency?label=R/P1Y               | ANNUAL
            frequency?label=TAHUNAN             | ANNUAL
            wilayah?label=kab.%20buleleng       | 51.08
            wilayah?prefix=buleleng&size=1      | 51.08
            data-pribadi?parent=spesifik&size=2 | kesehatan,biometrik
            data-pribadi?parent=zzz             |
            urusan?prefix=pencatatan            |
            jenis-statistik?label=02            | 2
            urusan?q=&prefix=&page=16&size=2    | 3.31,3.32
            urusan?page=400                     |
            """)
    void looksUpInOneWayOrTheOther(String query, String codes) {
        var found = concepts(get("/api/v1/ref/" + query));

        assertThat(found).isEqualTo(codes == null ? "" : codes);
    }

    @Test
    void leadsFromPageToPage() {
        var seen = 0;
        var address = "/api/v1/ref/urusan?q=pe&size=5";
        while (!address.isEmpty()) {
            var page = get(address);
            assertThat(page).hasStatusOk();
            var codes = concepts(page);
            seen += codes.isEmpty()
                    ? 0
                    : codes.length() - codes.replace(",", "").length() + 1;
            address = next(page);
        }

        assertThat(seen).isEqualTo((int)
                concepts.affairs().search("pe").map(Concept::code).count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"size=101", "size=0", "size=-1", "size=1e9", "page=0", "page=x", "page=99999999", "q=a&code=b"})
    void refusesWhatNoPageCanBe(String query) {
        assertThat(http.get().uri("/api/v1/ref/urusan?" + query))
                .hasStatus(400)
                .hasContentType("application/problem+json");
    }

    @Test
    void refusesAnEndlessQuery() {
        assertThat(http.get().uri("/api/v1/ref/urusan?q=" + "a".repeat(201))).hasStatus(400);
    }

    @Test
    void onlyReads() {
        assertThat(http.post().uri("/api/v1/ref/urusan")).hasStatus(405);
        assertThat(http.delete().uri("/ref/urusan/1.02")).hasStatus(405);
        assertThat(http.head().uri("/ref/urusan/1.02.ttl")).hasStatusOk();
    }

    private static FieldDescriptor[] term() {
        return new FieldDescriptor[] {
            fieldWithPath("code").description("Its code in the list"),
            fieldWithPath("iri").description("What it is written as in RDF"),
            fieldWithPath("address").description("Its page, and RDF by `Accept`"),
            subsectionWithPath("label").description("By language"),
            subsectionWithPath("definition").description("By language").optional(),
            fieldWithPath("aliases[]").description("What sources also call it").optional(),
            fieldWithPath("exactMatch[]")
                    .type("Array")
                    .description("Other IRIs of the same term")
                    .optional(),
            fieldWithPath("broadMatch[]")
                    .type("Array")
                    .description("Terms of other lists that it falls under")
                    .optional(),
            fieldWithPath("relatedMatch[]")
                    .type("Array")
                    .description("Terms of other lists that go with it")
                    .optional(),
            fieldWithPath("broader")
                    .type("String")
                    .description("Code of the term above it")
                    .optional(),
            fieldWithPath("narrower").description("How many terms are directly below it"),
            fieldWithPath("validFrom")
                    .type("String")
                    .description("Since when it is in force, where known")
                    .optional(),
            fieldWithPath("validThrough")
                    .type("String")
                    .description("Until when it was in force")
                    .optional(),
            fieldWithPath("replacedBy[]")
                    .type("Array")
                    .description("IRIs of the terms that took its place")
                    .optional()
        };
    }

    private static ParameterDescriptor parameter(String name, String description) {
        return parameterWithName(name).description(description).optional();
    }

    private MvcTestResult get(String address) {
        return http.get().uri(URI.create(address)).exchange();
    }

    private static String concepts(MvcTestResult answer) {
        return String.join(",", JsonPaths.strings(answer, "$.terms[*].code"));
    }

    private static String next(MvcTestResult answer) {
        return JsonPaths.strings(answer, "$[?(@.next)].next").stream()
                .map(it -> it.substring("http://localhost:8080".length()))
                .findFirst()
                .orElse("");
    }

    private static Graph read(MvcTestResult answer, RdfFormat format) {
        try {
            var body = Bytes.copyOf(answer.getResponse().getContentAsByteArray());
            return RdfReading.LIMITED.read(body, format, Iri.of("http://localhost:8080/"));
        } catch (UnreadableRdf e) {
            throw new AssertionError("Not readable as " + format, e);
        }
    }
}
