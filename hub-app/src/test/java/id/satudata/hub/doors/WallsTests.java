package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.security.TestKeys;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DoorsTest
class WallsTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private TestKeys.Keys keys;

    @Test
    void whatIsNoDoorIsNotFound() {
        assertThat(http.get().uri("/kelola/pengguna"))
                .hasStatus(404)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/not-found");
    }

    @Test
    void browsersGetAPageAboutTheProblem() {
        assertThat(http.get().uri("/tidak-ada").header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"))
                .hasStatus(404)
                .hasContentTypeCompatibleWith("text/html")
                .bodyText()
                .contains("<h1>Tidak ditemukan</h1>");
    }

    @Test
    void problemsSpeakEnglishToThoseWhoAsk() {
        assertThat(http.get().uri("/nothing").header("Accept-Language", "en-GB,id;q=0.5"))
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Not found");
    }

    @Test
    void aReadableAddressTellsWhichMethodsItServes() {
        assertThat(http.delete().uri("/problems/not-found")).hasStatus(405).hasHeader("Allow", "GET, HEAD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/sparql | GET, HEAD, POST",
                "/oai | GET, HEAD, POST",
                "/api/3/action/package_show | GET, HEAD, POST",
                "/api/v1/submissions | POST",
                "/api/v1/datasets/x/withdraw | POST",
                "/api/v1/datasets/x/edits | GET, HEAD",
                "/api/v1/datasets/x | GET, HEAD, PUT",
                "/dumps/catalog.nq.gz | GET, HEAD"
            })
    void everyDoorTellsItsMethods(String address, String methods) {
        for (var odd : List.of("DELETE", "PATCH", "OPTIONS", "FOO", "PROPFIND")) {
            assertThat(http.method(HttpMethod.valueOf(odd)).uri(address))
                    .hasStatus(405)
                    .hasHeader("Allow", methods);
        }
    }

    @Test
    void whatNobodyReadsIsNotRead() {
        assertThat(http.get().uri("/api/v1/submissions")).hasStatus(405).hasHeader("Allow", "POST");
    }

    @Test
    void anOddMethodAtNoDoorIsNoMethod() {
        assertThat(http.method(HttpMethod.valueOf("FOO")).uri("/tidak-ada")).hasStatus(400);
        assertThat(http.method(HttpMethod.valueOf("FOO")).uri("/dumps/%2e%2e/x"))
                .hasStatus(400);
    }

    @Test
    void theMethodsOfKeysAreForWhoeverHasOne() {
        for (var odd : List.of("PUT", "DELETE", "PATCH")) {
            assertThat(http.method(HttpMethod.valueOf(odd)).uri("/api/v1/keys")).hasStatus(401);
            assertThat(http.method(HttpMethod.valueOf(odd)).uri("/api/v1/partners"))
                    .hasStatus(401);
        }
    }

    @Test
    void submittingNeedsAKey() {
        assertThat(http.post().uri("/api/v1/submissions"))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer realm=\"satu-data-hub\"")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/key-needed");
    }

    @Test
    void submittingNeedsTheScope() {
        assertThat(http.post().uri("/api/v1/submissions").header("X-API-Key", keys.mayNothing()))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/forbidden");
    }

    @Test
    void aKeyThatOpensNothingAnyMoreIsToldSo() {
        assertThat(http.post().uri("/api/v1/submissions").header("Authorization", "Bearer " + keys.expired()))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer realm=\"satu-data-hub\"")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/key-expired");
        assertThat(http.post().uri("/api/v1/submissions").header("Authorization", "Bearer " + keys.revoked()))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/key-revoked");
    }

    @Test
    void whatNeedsNoKeyIsReadWithAnOldOneToo() {
        assertThat(http.get().uri("/catalog.ttl").header("Authorization", "Bearer " + keys.expired()))
                .hasStatusOk();
    }

    @Test
    void ckanIsToldInItsOwnWayThatAKeyHasExpired() {
        assertThat(http.post()
                        .uri("/api/3/action/package_create")
                        .header("Authorization", keys.expired())
                        .contentType("application/json")
                        .content("{}"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.error.message")
                .isEqualTo("Access denied: the key that was sent has expired");
    }

    @Test
    void everyAnswerCarriesTheWalls() {
        assertThat(http.get().uri("/problems/not-found"))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        it -> assertThat(it.getFirst())
                                .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'"));
    }

    @Test
    void echoesTheRequestIdThatIsFitForALog() {
        assertThat(http.get().uri("/problems/fault").header("X-Request-Id", "audit-2026-0001"))
                .hasHeader("X-Request-Id", "audit-2026-0001");
        assertThat(http.get().uri("/problems/fault").header("X-Request-Id", "bad id\twith blanks"))
                .headers()
                .hasHeaderSatisfying(
                        "X-Request-Id", it -> assertThat(it.getFirst()).matches("[0-9a-f-]{36}"));
    }

    @Test
    void anyPageMayReadButWithoutCredentials() {
        assertThat(http.get().uri("/problems/fault").header("Origin", "https://contoh.example"))
                .hasHeader("Access-Control-Allow-Origin", "*")
                .doesNotContainHeader("Access-Control-Allow-Credentials");
    }

    @Test
    void compressedBodiesAreNotUnpacked() {
        assertThat(http.post().uri("/api/v1/submissions").header("Content-Encoding", "gzip"))
                .hasStatus(415);
    }

    @Test
    void explainsATypeOfProblemAtItsAddress() {
        assertThat(http.get().uri("/problems/search-unavailable"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Pencarian sedang terganggu");
        assertThat(http.get().uri("/problems/unknown")).hasStatus(404);
    }
}
