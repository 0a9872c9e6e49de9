package id.satudata.hub.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.headers.HeaderDocumentation.headerWithName;
import static org.springframework.restdocs.headers.HeaderDocumentation.requestHeaders;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;

import id.satudata.hub.security.TestKeys;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@DoorsTest
class RulingDoorTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TestKeys.Keys keys;

    @Autowired
    private FakeFollowers followers;

    @AfterEach
    void followersGoOn() {
        followers.letGo();
    }

    @Test
    void withdrawsADataset() {
        var tag = submit("tarik", "Tarik Ini");

        assertThat(rule("tarik-ini", "withdraw", "{\"reason\": \"Angka belum final\"}")
                        .header("If-Match", tag)
                        .header("Idempotency-Key", "tarik-1"))
                .hasStatusOk()
                .apply(document(
                        "withdraw",
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
                        requestFields(fieldWithPath("reason").description("Why, up to 500 characters; kept for ever")),
                        responseFields(
                                fieldWithPath("entry").description("Lasting identity of the dataset"),
                                fieldWithPath("address").description("Its IRI"),
                                fieldWithPath("sequence").description("Position of its latest revision in the log"),
                                fieldWithPath("outcome")
                                        .description("`withdrawn`, `restored`, `deleted`, `purged`, or `unchanged`"),
                                fieldWithPath("applied")
                                        .description("Whether it holds at every door; where not, the status is 202"
                                                + " and SPARQL answers 503 until it does"))))
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("withdrawn");
        assertThat(http.get().uri("/api/v1/datasets/tarik-ini/revisions"))
                .hasStatus(410)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/gone");
        assertThat(http.get().uri("/dataset/tarik-ini.ttl")).hasStatus(410);
    }

    @Test
    void managersStillReadWhatIsWithdrawnAndNobodyElse() {
        submit("simpan", "Simpan Ini");
        assertThat(rule("simpan-ini", "withdraw", "{\"reason\": \"salah\"}")).hasStatusOk();

        assertThat(http.get().uri("/api/v1/datasets/simpan-ini/revisions").header("X-API-Key", keys.mayManage()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.revisions[0].reason")
                .isEqualTo("salah");
        assertThat(http.get()
                        .uri("/api/v1/datasets/simpan-ini/revisions/1")
                        .header("Accept", "text/turtle")
                        .header("X-API-Key", keys.mayManage()))
                .hasStatusOk();
        assertThat(http.get().uri("/api/v1/datasets/simpan-ini").header("X-API-Key", keys.maySubmit()))
                .hasStatus(410);
    }

    @Test
    void whatWasWithdrawnStaysOutOfThePublicHistoryAfterItIsRestored() {
        submit("pulih", "Pulih Satu");
        submit("pulih", "Pulih Dua");
        assertThat(rule("pulih-satu", "withdraw", "{\"reason\": \"salah\"}")).hasStatusOk();

        assertThat(rule("pulih-satu", "restore", "{\"revision\": 1, \"reason\": \"yang ini benar\"}"))
                .hasStatusOk()
                .apply(document("restore"))
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("restored");

        assertThat(http.get().uri("/api/v1/datasets/pulih-satu/revisions"))
                .bodyJson()
                .extractingPath("$.revisions[*].content")
                .asArray()
                .containsExactly("open", "none", "hidden", "hidden");
        assertThat(http.get().uri("/api/v1/datasets/pulih-satu/revisions/2").header("Accept", "text/turtle"))
                .hasStatus(410);
        assertThat(http.get().uri("/api/v1/datasets/pulih-satu/revisions/2/diff/4"))
                .hasStatus(410);
    }

    @Test
    void purgesWhatShouldNeverHaveBeenThere() {
        submit("bocor", "Bocor");

        assertThat(rule("bocor", "purge", "{\"reason\": \"memuat NIK\"}"))
                .hasStatusOk()
                .apply(document("purge"));

        assertThat(http.get().uri("/api/v1/datasets/bocor/revisions").header("X-API-Key", keys.mayManage()))
                .bodyJson()
                .extractingPath("$.revisions[*].content")
                .asArray()
                .containsExactly("none", "purged");
        assertThat(http.get()
                        .uri("/api/v1/datasets/bocor/revisions/1")
                        .header("Accept", "text/turtle")
                        .header("X-API-Key", keys.mayManage()))
                .hasStatus(410);
    }

    @Test
    void whatIsDeletedIsGoneForGood() {
        submit("hapus", "Hapus Ini");
        assertThat(rule("hapus-ini", "delete", "{\"reason\": \"ganda\"}"))
                .hasStatusOk()
                .apply(document("delete"));

        assertThat(rule("hapus-ini", "restore", ""))
                .hasStatus(410)
                .bodyJson()
                .extractingPath("$.findings[0].code")
                .isEqualTo("entry-deleted");
        assertThat(turtle("hapus", "Hapus Ini"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.findings[0].code")
                .isEqualTo("entry-deleted");
    }

    @Test
    void whoReadAnOlderRevisionChangesNothing() {
        var old = submit("lama", "Lama Satu");
        var latest = submit("lama", "Lama Dua");

        assertThat(turtle("lama", "Lama Tiga").header("If-Match", old))
                .hasStatus(412)
                .hasHeader("ETag", latest)
                .apply(document("outdated"))
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/precondition-failed");
        assertThat(rule("lama-satu", "withdraw", "{\"reason\": \"salah\"}").header("If-Match", old))
                .hasStatus(412);
        assertThat(turtle("lama", "Lama Empat").header("If-None-Match", "*")).hasStatus(412);
        assertThat(turtle("lama", "Lama Lima").header("If-Match", "W/" + latest.replace("\"", "") + ".ttl\""))
                .hasStatus(412);
        assertThat(turtle("lama", "Lama Enam").header("If-Match", "\"x\", W/\"" + latest.replace("\"", "") + ".ttl\""))
                .hasStatus(201);
        assertThat(turtle("belum-ada", "Belum Ada").header("If-Match", "*")).hasStatus(412);
        assertThat(turtle("belum-ada", "Belum Ada").header("If-None-Match", "*"))
                .hasStatus(201);
        assertThat(turtle("lama", "Lama").header("If-None-Match", "\"1\"")).hasStatus(400);
    }

    @Test
    void theSameRequestGetsTheSameAnswerAndAnotherIsRefused() {
        submit("ulang", "Ulang");
        var reason = "{\"reason\": \"salah\"}";

        var first = rule("ulang", "withdraw", reason)
                .header("Idempotency-Key", "u-1")
                .exchange();
        var again = rule("ulang", "withdraw", reason)
                .header("Idempotency-Key", "u-1")
                .exchange();

        assertThat(again)
                .hasStatusOk()
                .bodyText()
                .isEqualTo(new String(first.getResponse().getContentAsByteArray(), UTF_8));
        assertThat(rule("ulang", "withdraw", "{\"reason\": \"lain\"}").header("Idempotency-Key", "u-1"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void aWithdrawalThatTheRdfStoreHasNotTakenInIsOnlyAccepted() {
        submit("tahan", "Tahan");
        followers.holdBack();

        assertThat(rule("tahan", "withdraw", "{\"reason\": \"salah\"}"))
                .hasStatus(202)
                .bodyJson()
                .extractingPath("$.applied")
                .isEqualTo(false);
        assertThat(rule("tahan", "withdraw", "{\"reason\": \"salah\"}")).hasStatus(202);
        followers.letGo();
        assertThat(rule("tahan", "withdraw", "{\"reason\": \"salah\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("unchanged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"reason\": \" \"}",
                "{\"reason\": \"a\", \"revision\": 1}",
                "{\"reason\": \"a\", \"lain\": 1}",
                "[]",
                "null",
                "not json",
                "{\"reason\": {}}",
                "{\"reason\": 5}",
                "{\"reason\": true}",
                "{\"revision\": 1.5}",
                "{\"revision\": \"1\"}"
            })
    void asksForAReason(String body) {
        submit("alasan", "Alasan");

        assertThat(rule("alasan", "withdraw", body)).hasStatus(400);
    }

    @Test
    void takesNoReasonLongerThanItCanKeep() {
        submit("panjang", "Panjang");

        assertThat(rule("panjang", "withdraw", "{\"reason\": \"" + "x".repeat(501) + "\"}"))
                .hasStatus(400);
        assertThat(rule("panjang", "withdraw", " ".repeat((16 << 10) + 1))).hasStatus(413);
        assertThat(rule("panjang", "withdraw", "{\"reason\": \"" + "x".repeat(500) + "\"}"))
                .hasStatusOk();
    }

    @Test
    void opensOnlyToTheRightKeys() {
        submit("kunci", "Kunci");
        var reason = "{\"reason\": \"salah\"}".getBytes(UTF_8);
        var path = "/api/v1/datasets/kunci/";

        assertThat(http.post().uri(path + "withdraw").content(reason)).hasStatus(401);
        assertThat(http.post()
                        .uri(path + "purge")
                        .header("X-API-Key", keys.maySubmit())
                        .content(reason))
                .hasStatus(403);
        assertThat(http.post()
                        .uri(path + "withdraw")
                        .header("X-API-Key", keys.mayNothing())
                        .content(reason))
                .hasStatus(403);
        assertThat(http.get().uri(path + "withdraw")).hasStatus(405);
        assertThat(rule("tidak-ada", "withdraw", "{\"reason\": \"salah\"}")).hasStatus(404);
        assertThat(rule("kunci", "restore", "{\"revision\": 9}")).hasStatus(422);
    }

    private MockMvcRequestBuilder rule(String name, String what, String body) {
        return http.post()
                .uri("/api/v1/datasets/" + name + "/" + what)
                .header("Authorization", "Bearer " + keys.mayManage())
                .contentType("application/json")
                .content(body.getBytes(UTF_8));
    }

    /** The ETag of the dataset as submitted. */
    private String submit(String name, String title) {
        var answer = turtle(name, title).exchange();
        assertThat(answer.getResponse().getStatus()).isIn(200, 201, 422);
        return Objects.requireNonNullElse(answer.getResponse().getHeader("ETag"), "");
    }

    private MockMvcRequestBuilder turtle(String name, String title) {
        return http.post()
                .uri("/api/v1/submissions")
                .header("Authorization", "Bearer " + keys.maySubmit())
                .contentType("text/turtle")
                .content(Turtle.dataset(name, title).getBytes(UTF_8));
    }
}
