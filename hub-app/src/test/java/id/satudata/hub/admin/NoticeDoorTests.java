package id.satudata.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page and the API that say to whom the runs of a source are reported. */
class NoticeDoorTests extends DeskScene {

    private static final String PAGE = "/en/admin/sources/dukcapil/reports";
    private static final String API = "/api/v1/sources/dukcapil/reports";
    private static final String SECRET = "rahasia-yang-panjang-sekali";

    @Autowired
    private MemoryNotices notices;

    @AfterEach
    void followHub() {
        notices.followHub(FakeSourceDesk.ID, "test");
    }

    @Test
    void setsAPlanAndNeverShowsItsSecretAgain() {
        assertThat(visitor().read(PAGE)).contains("follows the plan of the hub", "Nobody is told", "no mail server");

        var webhook = "https://pesan.contoh.go.id/panen";
        assertThat(send(Map.of(
                        "work", "set", "reports", "ALWAYS", "language", "en", "webhook", webhook, "secret", SECRET)))
                .hasStatus(303);

        assertThat(visitor().read(PAGE))
                .contains("plan of its own", webhook, "One is set")
                .doesNotContain(SECRET);
        assertThat(send(Map.of("work", "follow"))).hasStatus(303);
        assertThat(visitor().read(PAGE)).contains("follows the plan of the hub");
    }

    @Test
    void refusesMailsThatNobodyCanSendInPlainWords() {
        var answer = send(Map.of(
                "work", "set", "reports", "ALWAYS", "language", "id", "mail", "a@contoh.go.id", "secret", SECRET));

        assertThat(answer).hasStatus(422);
        assertThat(DeskVisitor.text(answer))
                .contains("This hub has no mail server, so no mail can be promised", "a@contoh.go.id", "aria-invalid")
                .doesNotContain(SECRET);
    }

    @Test
    void takesAPlanByApi() {
        var body =
                "{\"reports\":\"TROUBLE\",\"language\":\"id\",\"webhook\":\"https://pesan.contoh.go.id/\",\"secret\":\"%s\"}"
                        .formatted(SECRET);

        assertThat(api(body))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.signed")
                .isEqualTo(true);
        assertThat(api("{\"mail\":[\"a@contoh.go.id\"]}")).hasStatus(422);
        assertThat(api("{\"secret\":\"%s\",\"secret\":\"\"}".formatted(SECRET)))
                .hasStatus(400)
                .bodyText()
                .doesNotContain(SECRET);
        assertThat(http.delete().uri(API).header("Authorization", "Bearer " + keys.mayOperate()))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.own")
                .isEqualTo(false);
        assertThat(http.get().uri(API)).hasStatus(401);
    }

    private MvcTestResult api(String body) {
        return http.put()
                .uri(API)
                .header("Authorization", "Bearer " + keys.mayOperate())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult send(Map<String, String> fields) {
        return visitor().fill(PAGE, PAGE, fields);
    }
}
