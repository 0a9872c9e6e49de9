package id.satudata.hub.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.queryParameters;

import id.satudata.hub.security.TestKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@DoorsTest
class RevisionDoorsTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TestKeys.Keys keys;

    @Test
    void listsTheRevisionsNewestFirst() {
        submit("sejarah", "Sejarah Satu");
        submit("sejarah", "Sejarah Dua");
        submit("sejarah", "Sejarah Tiga");

        assertThat(read("/sejarah-satu/revisions?limit=2"))
                .hasStatusOk()
                .apply(document(
                        "revisions",
                        queryParameters(
                                parameterWithName("limit").description("At most so many revisions, 1 to 100; 20"),
                                parameterWithName("before")
                                        .description("Only revisions with a smaller number")
                                        .optional()),
                        responseFields(
                                fieldWithPath("entry").description("Lasting identity of the dataset"),
                                fieldWithPath("name").description("Its short name"),
                                fieldWithPath("next").description("Where the history goes on; absent at its end"),
                                fieldWithPath("revisions[]").description("The revisions, newest first"),
                                line("number", "Which revision of the dataset it is, from 1"),
                                line("sequence", "Position in the log of all datasets"),
                                line("kind", "`publish`, `restore`, `withdraw`, `delete` or `purge`"),
                                line("at", "When it was recorded"),
                                line("content", "`open`, `hidden` since it was withdrawn, `purged`, or `none`"),
                                line("source", "Where it came from"))))
                .bodyJson()
                .satisfies(it -> {
                    assertThat(it)
                            .extractingPath("$.revisions[*].number")
                            .asArray()
                            .containsExactly(3, 2);
                    assertThat(it)
                            .extractingPath("$.next")
                            .isEqualTo("/api/v1/datasets/sejarah-satu/revisions?before=2&limit=2");
                });
        assertThat(read("/sejarah-satu/revisions?before=2&limit=2"))
                .bodyJson()
                .doesNotHavePath("$.next")
                .extractingPath("$.revisions[*].number")
                .asArray()
                .containsExactly(1);
    }

    @Test
    void tellsWhoAndWhyOnlyToHoldersOfAKey() {
        submit("pelaku", "Pelaku");

        assertThat(read("/pelaku/revisions/1"))
                .bodyJson()
                .doesNotHavePath("$.actor")
                .doesNotHavePath("$.contentHash");
        assertThat(read("/pelaku/revisions/1").header("X-API-Key", keys.mayNothing()))
                .bodyJson()
                .extractingPath("$.actor")
                .isEqualTo("dinas-uji");
    }

    @Test
    void givesARevisionInTheWantedForm() {
        submit("bentuk", "Bentuk Satu");
        submit("bentuk", "Bentuk Dua");

        assertThat(read("/bentuk-satu/revisions/1").header("Accept", "text/turtle"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/turtle")
                .apply(document("revision-turtle"))
                .bodyText()
                .contains("Bentuk Satu")
                .doesNotContain("Bentuk Dua");
        assertThat(read("/bentuk-satu/revisions/2"))
                .hasContentType("application/json")
                .bodyJson()
                .extractingPath("$.kind")
                .isEqualTo("publish");
        assertThat(read("/bentuk-satu/revisions/3")).hasStatus(404);
        assertThat(read("/bentuk-satu/revisions/0")).hasStatus(404);
        assertThat(read("/bentuk-satu/revisions/x")).hasStatus(400);
    }

    @Test
    void saysTheDifferenceInWords() {
        submit("beda", "Beda Satu");
        submit("beda", "Beda Dua");

        assertThat(read("/beda-satu/revisions/1/diff/2").header("Accept-Language", "en"))
                .hasStatusOk()
                .apply(document(
                        "difference",
                        responseFields(
                                fieldWithPath("from").description("The revision compared"),
                                fieldWithPath("to").description("The revision it is compared with"),
                                fieldWithPath("language").description("Language of the words"),
                                fieldWithPath("changes[]").description("One for each field that differs"),
                                change("field", "The field by the short names of its properties"),
                                change("label", "The field in words"),
                                change("about", "Which file or contact it belongs to; empty for the dataset itself"),
                                change("removed[]", "What the field no longer says"),
                                change("removed[].value", "The value in words"),
                                change("removed[].language", "Its language, where it is a text"),
                                change("added[]", "What it says now"),
                                change("added[].value", "The value in words"),
                                change("added[].language", "Its language, where it is a text"))))
                .bodyJson()
                .satisfies(it -> {
                    assertThat(it).extractingPath("$.changes[0].label").isEqualTo("Title");
                    assertThat(it)
                            .extractingPath("$.changes[0].removed[0].value")
                            .isEqualTo("Beda Satu");
                    assertThat(it).extractingPath("$.changes[0].added[0].value").isEqualTo("Beda Dua");
                });
        assertThat(read("/beda-satu/revisions/2/diff/1?lang=id"))
                .bodyJson()
                .extractingPath("$.changes[0].label")
                .isEqualTo("Judul");
        assertThat(read("/beda-satu/revisions/2/diff/1?lang=fr")).hasStatus(400);
    }

    @Test
    void givesTheDifferenceAsAPatch() {
        submit("tambal", "Tambal Satu");
        submit("tambal", "Tambal Dua");

        assertThat(read("/tambal-satu/revisions/1/diff/2").header("Accept", "application/rdf-patch"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("application/rdf-patch")
                .apply(document("difference-patch"))
                .bodyText()
                .startsWith("TX .\nD <http://localhost:8080/dataset/")
                .containsPattern("D <[^\\n]+ \"Tambal Satu\"@id <[^\\n]+> \\.\\nA <[^\\n]+ \"Tambal Dua\"@id <")
                .endsWith(" .\nTC .\n");
    }

    @Test
    void namesTheLatestRevisionInItsEtag() {
        submit("tanda", "Tanda");

        assertThat(read("/tanda"))
                .hasStatusOk()
                .apply(document("dataset-standing"))
                .headers()
                .hasHeaderSatisfying("ETag", it -> assertThat(it.getFirst()).matches("\"\\d+\""));
    }

    @Test
    void refusesPagesThatCannotBe() {
        submit("halaman", "Halaman");

        assertThat(read("/halaman/revisions?limit=0")).hasStatus(400);
        assertThat(read("/halaman/revisions?limit=101")).hasStatus(400);
        assertThat(read("/halaman/revisions?before=0")).hasStatus(400);
        assertThat(read("/tidak-ada/revisions")).hasStatus(404);
    }

    private MockMvcRequestBuilder read(String path) {
        return http.get().uri("/api/v1/datasets" + path);
    }

    private void submit(String name, String title) {
        assertThat(http.post()
                        .uri("/api/v1/submissions")
                        .header("Authorization", "Bearer " + keys.maySubmit())
                        .contentType("text/turtle")
                        .content(Turtle.dataset(name, title).getBytes(UTF_8)))
                .hasStatus(201);
    }

    private static FieldDescriptor line(String field, String description) {
        return fieldWithPath("revisions[]." + field).description(description);
    }

    private static FieldDescriptor change(String field, String description) {
        return fieldWithPath("changes[]." + field).description(description);
    }
}
