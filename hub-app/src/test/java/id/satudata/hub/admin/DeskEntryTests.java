package id.satudata.hub.admin;

import static id.satudata.hub.admin.DeskVisitor.basic;
import static id.satudata.hub.admin.DeskVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who enters the operator's desk. */
class DeskEntryTests extends DeskScene {

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/en/admin", "/admin/", "/admin/views/rdf/pause", "/en/admin/none"})
    void isShutWithoutAKey(String address) {
        assertThat(http.get().uri(address))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Basic realm=\"satu-data-hub\", charset=\"UTF-8\"")
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/password-needed");
    }

    @ParameterizedTest
    @CsvSource({
        "/en/admin, en, A password is needed",
        "/en/admin/sources/dukcapil, en, A password is needed",
        "/english, id, Tidak ditemukan",
        "/en/nowhere, en, Not found",
        "/admin, id, Kata sandi diperlukan",
    })
    void refusalsSpeakTheLanguageOfTheAddress(String address, String language, String title) {
        var answer = http.get().uri(address).header("Accept", "text/html").exchange();

        assertThat(answer).hasHeader("Content-Language", language);
        assertThat(text(answer)).contains("<html lang=\"" + language + "\">", "<h1>" + title + "</h1>");
    }

    @Test
    void aWrongKeyLearnsNoMoreThanNone() throws UnsupportedEncodingException {
        var without = http.get()
                .uri("/admin")
                .header("X-Request-Id", "same-request-1")
                .exchange();
        for (var wrong : new String[] {
            "", "guess", keys.mayOperate() + "x", keys.mayOperate().substring(1)
        }) {
            var answer = visitor().get("/admin", wrong);

            assertThat(answer).hasStatus(401);
            assertThat(answer.getResponse().getContentAsString())
                    .isEqualTo(without.getResponse().getContentAsString());
            assertThat(answer.getResponse().getHeader("WWW-Authenticate"))
                    .isEqualTo(without.getResponse().getHeader("WWW-Authenticate"));
        }
    }

    @Test
    void aKeyInAHeaderOfProgramsDoesNotOpenIt() {
        assertThat(http.get().uri("/admin").header("X-API-Key", keys.mayOperate()))
                .hasStatus(401);
        assertThat(http.get().uri("/admin").header("Authorization", "Bearer " + keys.mayOperate()))
                .hasStatus(401);
    }

    @Test
    void aKeyWithoutTheScopeMayNotEnter() {
        assertThat(visitor().get("/admin", keys.mayManage())).hasStatus(403);
        assertThat(visitor().get("/en/admin", keys.mayNothing())).hasStatus(403);
    }

    @Test
    void theDesksPasswordOpensNoOtherDoor() {
        assertThat(http.post().uri("/api/v1/submissions").header("Authorization", basic(keys.maySubmit())))
                .hasStatus(401);
    }
}
