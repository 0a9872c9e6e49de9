package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.subsectionWithPath;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.queryParameters;

import id.satudata.hub.concept.Concept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.restdocs.request.ParameterDescriptor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the reference lists tell a program that looks up a code or a text. */
class ReferenceLookupTests extends ReferenceScene {

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

    private static String concepts(MvcTestResult answer) {
        return String.join(",", JsonPaths.strings(answer, "$.terms[*].code"));
    }

    private static String next(MvcTestResult answer) {
        return JsonPaths.strings(answer, "$[?(@.next)].next").stream()
                .map(it -> it.substring("http://localhost:8080".length()))
                .findFirst()
                .orElse("");
    }
}
