package id.satudata.hub.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rulings are taken, from whom, and how often. */
class RulingRequestTests extends RulingScene {

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
}
