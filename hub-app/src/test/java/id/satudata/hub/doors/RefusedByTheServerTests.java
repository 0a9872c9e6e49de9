package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the server refuses before any door is asked is told as the doors tell it. */
class RefusedByTheServerTests extends SocketScene {

    @Test
    void whatTheServerItselfRefusesIsAProblemLikeAnyOther() throws IOException {
        for (var target : List.of("/dataset/..%2f..%2fetc", "/%00", "/dataset/a\\b", "/dataset/%zz")) {
            var answer = ask(get(target, "Accept-Language: en\r\n"));

            assertThat(answer).as(target).startsWith("HTTP/1.1 400");
            assertThat(answer).as(target).contains("application/problem+json", "\"type\":\"/problems/bad-request\"");
        }
        assertThat(ask(get("/%00", "Accept: text/html\r\n"))).contains("<h1>Permintaan tidak dapat dibaca</h1>");
        assertThat(ask("NONSENSE\r\n\r\n")).startsWith("HTTP/1.1 400").doesNotContain("<h1>HTTP Status");
    }

    @Test
    void aFormIsAsLongAsAnyOtherBodyMayBe() throws IOException {
        var form = "Content-Type: application/x-www-form-urlencoded\r\n";
        var tooLong = "id=" + "a".repeat(1 << 20);

        assertThat(ask(post("/api/3/action/package_show", form, tooLong)))
                .startsWith("HTTP/1.1 400")
                .contains("Bad request - The request data is larger than 1 MB");
        assertThat(ask(post("/sparql", form, tooLong)))
                .startsWith("HTTP/1.1 413")
                .contains("/problems/too-large");
        assertThat(ask(post("/api/3/action/package_show", form, "%zz=%"))).contains("\"Bad request - ");
    }

    @Test
    void aMethodNobodyKnowsIsToldWhichThereAre() throws IOException {
        assertThat(ask("CONNECT /catalog.ttl HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("\r\nAllow: GET, HEAD\r\n", "/problems/method-not-allowed");
        assertThat(ask("FOO /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("\r\nAllow: GET, HEAD, POST\r\n", "/problems/method-not-allowed");
        assertThat(ask("DELETE /api/v1/exchange/datasets HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("\r\nAllow: GET, HEAD\r\n", "/problems/method-not-allowed");
    }
}
