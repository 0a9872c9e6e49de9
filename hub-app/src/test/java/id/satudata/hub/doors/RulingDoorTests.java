package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.headers.HeaderDocumentation.headerWithName;
import static org.springframework.restdocs.headers.HeaderDocumentation.requestHeaders;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;

import org.junit.jupiter.api.Test;

/** What becomes of datasets that are ruled over. */
class RulingDoorTests extends RulingScene {

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
}
