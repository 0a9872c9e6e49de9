package id.satudata.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.queryParameters;

import id.satudata.hub.security.TestKeys;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Removal, schedule and conformance of sources by API. */
@DeskTest
class SourceExtrasApiTests {

    private static final String SCHEDULE = "/api/v1/sources/dukcapil/schedule";
    private static final String WEEKLY = "{\"cron\": \"0 3 * * 1\", \"zone\": \"Asia/Jakarta\"}";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FakeSchedules schedules;

    @Autowired
    private FakeRemoval removal;

    @Autowired
    private TestKeys.Keys keys;

    @BeforeEach
    void noSchedule() {
        schedules.is(null);
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE,/api/v1/sources/dukcapil?entries=keep",
        "PUT," + SCHEDULE,
        "GET,/api/v1/sources/dukcapil/conformance"
    })
    void opensToOperatorsAlone(String method, String path) {
        assertThat(http.method(HttpMethod.valueOf(method)).uri(path).header("X-API-Key", keys.mayManage()))
                .hasStatus(403);
        assertThat(http.method(HttpMethod.valueOf(method)).uri(path)).hasStatus(401);
    }

    @Test
    void setsShowsAndEndsASchedule() {
        assertThat(send(HttpMethod.GET, SCHEDULE, "")).hasStatus(404);
        assertThat(send(HttpMethod.PUT, SCHEDULE, WEEKLY))
                .hasStatusOk()
                .apply(document(
                        "schedule-set",
                        requestFields(
                                fieldWithPath("cron").description("Minute, hour, day, month, day of the week"),
                                fieldWithPath("zone").description("Asia/Jakarta, Asia/Makassar or Asia/Jayapura")),
                        responseFields(
                                fieldWithPath("cron").description("As it was set"),
                                fieldWithPath("zone").description("Whose clock it goes by"),
                                fieldWithPath("next").description("When it is due"),
                                fieldWithPath("failures").description("How many runs in a row did not come through"),
                                fieldWithPath("refused")
                                        .description("Why nothing was run when it was due last")
                                        .type("String")
                                        .optional())));
        var tag = http.get()
                .uri(SCHEDULE)
                .header("Authorization", "Bearer " + keys.mayOperate())
                .exchange()
                .getResponse()
                .getHeader("ETag");
        assertThat(tag).isNotNull();
        var current = Objects.requireNonNull(tag);

        assertThat(send(HttpMethod.PUT, SCHEDULE, WEEKLY).header("If-Match", "\"x\""))
                .hasStatus(412);
        assertThat(send(HttpMethod.PUT, SCHEDULE, WEEKLY.replace("0 3", "0 4")).header("If-Match", current))
                .hasStatusOk();
        assertThat(send(HttpMethod.DELETE, SCHEDULE, "").header("If-Match", current))
                .hasStatus(412);
        assertThat(send(HttpMethod.DELETE, SCHEDULE, "")).hasStatus(204).apply(document("schedule-remove"));
        assertThat(send(HttpMethod.DELETE, SCHEDULE, "")).hasStatus(404);
    }

    @Test
    void refusesWhatIsNoSchedule() {
        assertThat(send(HttpMethod.PUT, SCHEDULE, WEEKLY.replace("0 3 * * 1", "kapan saja")))
                .hasStatus(422);
        assertThat(send(HttpMethod.PUT, SCHEDULE, "{\"jam\": 3}")).hasStatus(400);
        assertThat(send(HttpMethod.PUT, "/api/v1/sources/tiada/schedule", WEEKLY))
                .hasStatus(404);
    }

    @Test
    void removesASourceOnlyWhenToldWhatHappensToItsEntries() {
        register("buang");

        assertThat(send(HttpMethod.DELETE, "/api/v1/sources/buang", "")).hasStatus(400);
        assertThat(send(HttpMethod.DELETE, "/api/v1/sources/buang?entries=delete", ""))
                .hasStatus(400);
        assertThat(send(HttpMethod.DELETE, "/api/v1/sources/buang?entries=withdraw", "")
                        .header("If-Match", "\"9\""))
                .hasStatus(412)
                .hasHeader("ETag", "\"1\"");
        assertThat(send(HttpMethod.DELETE, "/api/v1/sources/buang?entries=withdraw", ""))
                .hasStatusOk()
                .apply(document(
                        "source-remove",
                        queryParameters(parameterWithName("entries")
                                .description("`keep` them in the catalogue, or `withdraw` them; it must be said")),
                        responseFields(
                                fieldWithPath("source").description("The source that is gone"),
                                fieldWithPath("entries").description("What was chosen"),
                                fieldWithPath("withdrawn").description("How many entries were withdrawn"))));
        assertThat(removal.orders()).contains("WITHDRAW buang");
    }

    @Test
    void removesNoSourceThatIsBeingHarvested() {
        register(FakeRemoval.BUSY);

        assertThat(send(HttpMethod.DELETE, "/api/v1/sources/sibuk?entries=keep", ""))
                .hasStatus(409)
                .bodyText()
                .contains("harvest-under-way");
        assertThat(send(HttpMethod.DELETE, "/api/v1/sources/tiada?entries=keep", ""))
                .hasStatus(404);
    }

    @Test
    void tellsWhatOtherClientsWouldChokeOn() {
        assertThat(send(HttpMethod.GET, "/api/v1/sources/dukcapil/conformance", "")
                        .header("Accept-Language", "en"))
                .hasStatusOk()
                .apply(document(
                        "source-conformance",
                        responseFields(
                                fieldWithPath("source").description("The source that was read"),
                                fieldWithPath("records").description("How many of its records were looked at"),
                                fieldWithPath("total").description("How many it says it has; -1 where it does not say"),
                                fieldWithPath("reason").description("Why not more could be seen; mostly empty"),
                                fieldWithPath("clients[].client")
                                        .description("A client that reads this kind of source"),
                                fieldWithPath("clients[].outcome")
                                        .description("The worst of its rules: `breaks`, `loses`, `passed`, `unseen`"),
                                fieldWithPath("clients[].rules[].code").description("The rule"),
                                fieldWithPath("clients[].rules[].outcome").description("What became of it"),
                                fieldWithPath("clients[].rules[].breaches").description("How often it is not kept"),
                                fieldWithPath("clients[].rules[].says").description("What the client asks for"),
                                fieldWithPath("clients[].rules[].mend").description("How to mend it at the source"),
                                fieldWithPath("clients[].rules[].examples").description("Some of the breaches"),
                                fieldWithPath("clients[].rules[].examples[].record")
                                        .description(
                                                "Key of a record that does not keep it; empty for the whole source")
                                        .optional(),
                                fieldWithPath("clients[].rules[].examples[].value")
                                        .description("What stands there")
                                        .optional())))
                .bodyJson()
                .extractingPath("$.clients[0].outcome")
                .isEqualTo("breaks");
        assertThat(send(HttpMethod.GET, "/api/v1/sources/tiada/conformance", ""))
                .hasStatus(404);
    }

    private void register(String id) {
        assertThat(send(
                        HttpMethod.POST,
                        "/api/v1/sources",
                        "{\"id\": \"%s\", \"kind\": \"ckan\", \"address\": \"https://data.contoh.go.id\", \"title\": {\"id\": \"Portal\"}}"
                                .formatted(id)))
                .hasStatus(201);
    }

    private MockMvcRequestBuilder send(HttpMethod method, String path, String body) {
        return http.method(method)
                .uri(path)
                .header("Authorization", "Bearer " + keys.mayOperate())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
