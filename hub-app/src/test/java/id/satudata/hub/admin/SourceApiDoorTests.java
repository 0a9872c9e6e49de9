package id.satudata.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.headers.HeaderDocumentation.headerWithName;
import static org.springframework.restdocs.headers.HeaderDocumentation.requestHeaders;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;

import id.satudata.hub.security.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** The register of sources by API. */
@DeskTest
class SourceApiDoorTests {

    private static final FieldDescriptor[] SOURCE = {
        fieldWithPath("id").description("Its short name; it never changes"),
        fieldWithPath("kind").description("The kind of source, as for `./hub harvest`"),
        fieldWithPath("address").description("Where it is; without a password"),
        fieldWithPath("title.id").description("Its title in Indonesian"),
        fieldWithPath("title.en").description("Its title in English"),
        fieldWithPath("owner").description("The agency whose source it is; publisher of what names none"),
        fieldWithPath("settings[].name").description("A setting; `default.…` and `limit.…` hold for every kind"),
        fieldWithPath("settings[].value")
                .description("Its value; answers never have the value of a secret")
                .optional(),
        fieldWithPath("settings[].secret").description("Whether it is stored sealed"),
        fieldWithPath("settings[].locked").description("Whether its value is lost with its key"),
        fieldWithPath("version").description("Grows with each change"),
        fieldWithPath("changed").description("When it was changed last"),
        fieldWithPath("changedBy").description("By whose key")
    };

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TestKeys.Keys keys;

    @Test
    void opensToOperatorsAlone() {
        assertThat(http.get().uri("/api/v1/sources")).hasStatus(401);
        assertThat(http.get().uri("/api/v1/sources").header("X-API-Key", keys.mayManage()))
                .hasStatus(403);
        assertThat(http.put().uri("/api/v1/sources/x").header("X-API-Key", keys.maySubmit()))
                .hasStatus(403);
    }

    @Test
    void registersASource() {
        assertThat(send(HttpMethod.POST, "/api/v1/sources", body("daftar", "Portal Contoh", "\"value\": \"s3cret\"")))
                .hasStatus(201)
                .hasHeader("Location", "/api/v1/sources/daftar")
                .hasHeader("ETag", "\"1\"")
                .apply(document(
                        "source-create",
                        requestFields(
                                fieldWithPath("id").description("Short name: 1 to 63 of a-z, 0-9 and -"),
                                fieldWithPath("kind").description("The kind of source, as for `./hub harvest`"),
                                fieldWithPath("address").description("Where it is; a password belongs to the settings"),
                                fieldWithPath("title.id").description("Its title in Indonesian"),
                                fieldWithPath("title.en").description("In English; as in Indonesian where left out"),
                                fieldWithPath("owner").description("The agency whose source it is"),
                                fieldWithPath("settings[].name").description("A setting"),
                                fieldWithPath("settings[].value").description("Its value"),
                                fieldWithPath("settings[].secret")
                                        .description("Whether to seal it; names such as `key` are always sealed")
                                        .type("Boolean")
                                        .optional()),
                        responseFields(SOURCE)))
                .bodyText()
                .doesNotContain("s3cret");
        assertThat(send(HttpMethod.POST, "/api/v1/sources", body("daftar", "Lagi", "\"value\": \"x\"")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.findings[0].code")
                .isEqualTo("source-id-taken");
    }

    @Test
    void sendsBackWhatWasReadWithoutLosingASecret() {
        var created = send(HttpMethod.POST, "/api/v1/sources", body("ubah", "Portal", "\"value\": \"s3cret\""));
        assertThat(created).hasStatus(201);
        var read = text("/api/v1/sources/ubah");

        assertThat(send(HttpMethod.PUT, "/api/v1/sources/ubah", read.replace("\"Portal\"", "\"Gerbang\""))
                        .header("If-Match", "\"1\""))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"")
                .apply(document(
                        "source-change",
                        requestHeaders(
                                headerWithName("Authorization")
                                        .description("An API key that may operate, after `Bearer`"),
                                headerWithName("If-Match")
                                        .description("The ETag as you read it; 412 where it has changed since")
                                        .optional()),
                        responseFields(SOURCE)));
        assertThat(text("/api/v1/sources/ubah"))
                .contains("Gerbang", "\"name\":\"key\"", "\"secret\":true")
                .doesNotContain("s3cret");
    }

    @Test
    void changesNothingThatIsAnotherVersion() {
        assertThat(send(HttpMethod.POST, "/api/v1/sources", body("versi", "Portal", "\"value\": \"x\"")))
                .hasStatus(201);

        assertThat(send(HttpMethod.PUT, "/api/v1/sources/versi", body("versi", "Lain", "\"value\": \"x\""))
                        .header("If-Match", "\"7\""))
                .hasStatus(412)
                .hasHeader("ETag", "\"1\"");
        assertThat(send(HttpMethod.PUT, "/api/v1/sources/versi", body("lain", "Lain", "\"value\": \"x\"")))
                .hasStatus(400);
        assertThat(send(HttpMethod.PUT, "/api/v1/sources/tiada", body("tiada", "x", "\"value\": \"x\"")))
                .hasStatus(404);
    }

    @Test
    void pagesThroughAllSources() {
        for (var id : new String[] {"hal-1", "hal-2", "hal-3"}) {
            assertThat(send(HttpMethod.POST, "/api/v1/sources", body(id, "Portal", "\"value\": \"x\"")))
                    .hasStatus(201);
        }

        assertThat(send(HttpMethod.GET, "/api/v1/sources?after=hal-0&limit=2", ""))
                .hasStatusOk()
                .apply(document("source-list"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.sources[*].id", it -> assertThat(it).asArray().containsExactly("hal-1", "hal-2"))
                .hasPathSatisfying("$.next", it -> assertThat(it).isEqualTo("/api/v1/sources?after=hal-2&limit=2"));
        assertThat(send(HttpMethod.GET, "/api/v1/sources?limit=101", "")).hasStatus(400);
        assertThat(send(HttpMethod.GET, "/api/v1/sources?after=%20", "")).hasStatus(400);
    }

    @Test
    void showsTheFirstRecordsAndKeepsNothing() {
        assertThat(send(HttpMethod.POST, "/api/v1/sources/preview", body("intip", "Portal", "\"value\": \"x\""))
                        .header("Accept-Language", "en"))
                .hasStatusOk()
                .apply(document(
                        "source-preview",
                        responseFields(
                                fieldWithPath("total").description("How many records there are; -1 if unknown"),
                                fieldWithPath("reason").description("Why not more could be seen; empty otherwise"),
                                fieldWithPath("records[].key").description("What the source knows the record by"),
                                fieldWithPath("records[].title").description("The title it would have"),
                                fieldWithPath("records[].outcome").description("`taken`, `deleted` or `refused`"),
                                fieldWithPath("records[].findings[].severity")
                                        .description("`error`, `warning` or `info`"),
                                fieldWithPath("records[].findings[].code").description("What was found"),
                                fieldWithPath("records[].findings[].field").description("The field it is about"),
                                fieldWithPath("records[].findings[].value").description("What the source said"),
                                fieldWithPath("records[].findings[].message").description("The same in words"))))
                .bodyJson()
                .extractingPath("$.records[*].outcome")
                .asArray()
                .containsExactly("taken", "refused");
        assertThat(send(HttpMethod.GET, "/api/v1/sources/intip", "")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"id\": 1, \"kind\": {}}",
                "{\"id\": \"a\", \"id\": \"b\"}",
                "{\"sandi\": \"s3cret\"}",
                "{\"settings\": \"s3cret\"}"
            })
    void readsNoBodyThatIsNoSource(String body) {
        assertThat(send(HttpMethod.POST, "/api/v1/sources", body))
                .hasStatus(400)
                .bodyText()
                .doesNotContain("s3cret");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        assertThat(send(HttpMethod.POST, "/api/v1/sources", "{\"settings\": [null, {\"value\": \"s3cret\"}]}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.findings[*].field")
                .asArray()
                .containsExactly("id", "kind", "address", "titleId", "settings");
    }

    private String text(String address) {
        return DeskVisitor.text(send(HttpMethod.GET, address, "").exchange());
    }

    private static String body(String id, String title, String secret) {
        return """
                {
                  "id": "%s",
                  "kind": "webapi",
                  "address": "https://api.contoh.go.id/v1",
                  "title": {"id": "%s", "en": "Portal"},
                  "owner": "Dinas Contoh",
                  "settings": [
                    {"name": "mapping", "value": "bps"},
                    {"name": "default.licence", "value": "CC-BY-4.0"},
                    {"name": "key", %s}
                  ]
                }""".formatted(id, title, secret);
    }

    private MockMvcRequestBuilder send(HttpMethod method, String address, String body) {
        return http.method(method)
                .uri(address)
                .header("Authorization", "Bearer " + keys.mayOperate())
                .contentType("application/json")
                .content(body);
    }
}
