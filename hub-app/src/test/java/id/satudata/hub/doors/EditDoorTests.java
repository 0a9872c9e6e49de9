package id.satudata.hub.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.headers.HeaderDocumentation.headerWithName;
import static org.springframework.restdocs.headers.HeaderDocumentation.requestHeaders;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.queryParameters;

import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Submissions;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.security.TestKeys;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Where harvested datasets are edited, and where it is decided what of that stays. */
@DoorsTest
class EditDoorTests {

    private static final SourceId SOURCE = new SourceId("dukcapil");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Catalog catalog;

    @Autowired
    private TestKeys.Keys keys;

    @Test
    void anHarvestedDatasetIsEditedByWhoKnowsWhatItSays() {
        var path = harvested("sunting-1", "Jumlah Penduduk Satu");
        var body = turtle(path).replace("Jumlah Penduduk Satu", "Jumlah Penduduk Buleleng");
        var tag = tag(path);

        assertThat(put(path, body).header("If-Match", tag).header("Idempotency-Key", "sunting-1"))
                .hasStatusOk()
                .apply(document(
                        "edit-dataset",
                        requestHeaders(
                                headerWithName("Authorization")
                                        .description("An API key that may manage, after `Bearer`"),
                                headerWithName("If-Match")
                                        .description(
                                                "The dataset's ETag as you read it; 412 where it has changed since")
                                        .optional(),
                                headerWithName("Idempotency-Key")
                                        .description("Names the request; sending it again changes nothing")
                                        .optional()),
                        responseFields(EditFields.receipt())))
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("edited");

        assertThat(turtle(path)).contains("Jumlah Penduduk Buleleng").doesNotContain("Jumlah Penduduk Satu");
        assertThat(put(path, body).header("If-Match", tag)).hasStatus(412).hasHeader("ETag", tag(path));
        assertThat(put(path, body))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("unchanged");
    }

    @Test
    void listsWhatDiffersFromTheSourceAndGivesItBack() {
        var path = harvested("sunting-2", "Jumlah Penduduk Dua");
        assertThat(put(path, turtle(path).replace("Jumlah Penduduk Dua", "Penduduk Kami")))
                .hasStatusOk();
        harvested("sunting-2", "Jumlah Penduduk Sumber");

        assertThat(get(path + "/edits?limit=20&lang=en"))
                .hasStatusOk()
                .apply(document(
                        "edits",
                        queryParameters(
                                parameterWithName("after")
                                        .description("The field to go on after")
                                        .optional(),
                                parameterWithName("limit")
                                        .description("How many fields, up to 100")
                                        .optional(),
                                parameterWithName("lang")
                                        .description("`id` or `en`")
                                        .optional()),
                        responseFields(EditFields.listed())))
                .bodyJson()
                .extractingPath("$.edits[0].theirs[0].value")
                .isEqualTo("Jumlah Penduduk Sumber");

        assertThat(post(path + "/edits/keep", "{\"field\": \"dct:title@id\"}"))
                .hasStatusOk()
                .apply(document("edit-keep"))
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("kept");
        assertThat(post(path + "/edits/keep", "{\"field\": \"dct:title@id\"}")).hasStatus(422);
        assertThat(post(path + "/edits/return", "{\"field\": \"dct:title@id\"}"))
                .hasStatusOk()
                .apply(document(
                        "edit-return",
                        requestFields(
                                fieldWithPath("field").description("Name of the field, as the list of edits has it"),
                                fieldWithPath("reason")
                                        .description("Why, up to 500 characters; kept for ever")
                                        .optional()
                                        .type("String")),
                        responseFields(EditFields.receipt())))
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("returned");
        assertThat(turtle(path)).contains("Jumlah Penduduk Sumber");
        assertThat(get(path + "/edits"))
                .bodyJson()
                .extractingPath("$.edits")
                .asArray()
                .isEmpty();
    }

    @Test
    void pagesThroughTheEdits() {
        var path = harvested("sunting-3", "Jumlah Penduduk Tiga");
        assertThat(put(
                        path,
                        turtle(path)
                                .replace("Jumlah Penduduk Tiga", "Penduduk Kami")
                                .replace("Jumlah penduduk per kecamatan.", "Teks kami.")))
                .hasStatusOk();

        assertThat(get(path + "/edits?limit=1"))
                .bodyJson()
                .extractingPath("$.edits[*].field")
                .asArray()
                .containsExactly("dct:description@id");
        assertThat(get(path + "/edits?limit=1&after=dct:description@id"))
                .bodyJson()
                .extractingPath("$.edits[*].field")
                .asArray()
                .containsExactly("dct:title@id");
        assertThat(get(path + "/edits?limit=1&after=dct:description@id"))
                .bodyJson()
                .doesNotHavePath("$.next");
        assertThat(get(path + "/edits?limit=0")).hasStatus(400);
    }

    @Test
    void aNewFileGetsANameOfTheHub() {
        var path = harvested("sunting-4", "Jumlah Penduduk Empat");
        var more = turtle(path) + """

                <%s> <http://www.w3.org/ns/dcat#distribution> [
                    a <http://www.w3.org/ns/dcat#Distribution> ;
                    <http://www.w3.org/ns/dcat#accessURL> <https://data.example.go.id/tambahan.csv> ] .
                """.formatted("http://localhost:8080/dataset/" + entry("sunting-4"));

        assertThat(put(path, more)).hasStatusOk();

        assertThat(turtle(path)).contains("tambahan.csv").doesNotContain("[");
    }

    @Test
    void keepsNothingThatNobodySees() {
        var path = harvested("sunting-7", "Jumlah Penduduk Tujuh");
        var more = turtle(path) + """

                <http://localhost:8080/dataset/%s> <https://contoh.go.id/warna> "bi\u202Eru", "\u200B", "\u3164" ;
                    <https://contoh.go.id/bentuk> "bu\u200Blat"@id .
                """.formatted(entry("sunting-7"));

        assertThat(put(path, more)).hasStatusOk();

        assertThat(turtle(path))
                .contains("\"biru\"", "\"bulat\"@id")
                .doesNotContain("\u202E", "\u200B", "\u3164", "\"\"");
    }

    @Test
    void opensOnlyToTheRightKeys() {
        var path = harvested("sunting-5", "Jumlah Penduduk Lima");
        var body = turtle(path);

        assertThat(http.put().uri(path).contentType("text/turtle").content(body.getBytes(UTF_8)))
                .hasStatus(401);
        assertThat(http.put()
                        .uri(path)
                        .header("X-API-Key", keys.maySubmit())
                        .contentType("text/turtle")
                        .content(body.getBytes(UTF_8)))
                .hasStatus(403);
        assertThat(http.get().uri(path + "/edits")).hasStatus(401);
        assertThat(http.get().uri(path + "/edits").header("X-API-Key", keys.maySubmit()))
                .hasStatus(403);
        assertThat(http.get().uri(path)).hasStatusOk();
        assertThat(put("/api/v1/datasets/tidak-ada", body)).hasStatus(404);
    }

    @Test
    void whatIsNotThisDatasetIsRefused() {
        var path = harvested("sunting-6", "Jumlah Penduduk Enam");

        assertThat(put(path, Turtle.dataset("lain", "Lain"))).hasStatus(422);
        assertThat(put(path, "bukan turtle")).hasStatus(422);
        assertThat(put(path, turtle(path).replaceAll("dct:title [^;]*;", ""))).hasStatus(422);
        assertThat(post(path + "/edits/return", "{}")).hasStatus(400);
        assertThat(post(path + "/edits/return", "{\"field\": \"dct:title@id\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.findings[0].code")
                .isEqualTo("edit-unknown");
    }

    private String harvested(String key, String title) {
        catalog.submit(Submissions.run(SOURCE, key, title));
        return "/api/v1/datasets/" + entry(key);
    }

    private static EntryId entry(String key) {
        return EntryId.ofRecord(SOURCE, key);
    }

    private String turtle(String path) {
        var number = http.get().uri(path).exchange();
        var text = new String(number.getResponse().getContentAsByteArray(), UTF_8);
        var latest = text.replaceAll("(?s).*\"number\":(\\d+).*", "$1");
        var answer = http.get()
                .uri(path + "/revisions/" + latest)
                .header("Accept", "text/turtle")
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private String tag(String path) {
        return Objects.requireNonNull(
                http.get().uri(path).exchange().getResponse().getHeader("ETag"));
    }

    private MockMvcRequestBuilder get(String path) {
        return http.get().uri(path).header("Authorization", "Bearer " + keys.mayManage());
    }

    private MockMvcRequestBuilder put(String path, String turtle) {
        return http.put()
                .uri(path)
                .header("Authorization", "Bearer " + keys.mayManage())
                .contentType("text/turtle")
                .content(turtle.getBytes(UTF_8));
    }

    private MockMvcRequestBuilder post(String path, String body) {
        return http.post()
                .uri(path)
                .header("Authorization", "Bearer " + keys.mayManage())
                .contentType("application/json")
                .content(body.getBytes(UTF_8));
    }
}
