package id.satudata.hub.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.security.TestKeys;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where holders keep their keys in a browser. */
@DeskTest
class KeysDoorTests {

    private static final String PAGE = "/en/kunci";
    private static final Pattern SECRET = Pattern.compile("<code>(sdh_[a-z2-7]{32})</code>");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TestKeys.Keys keys;

    @Test
    void anyKeyOpensThePageOfItsOwnKeys() {
        assertThat(read("/kunci"))
                .contains("Anda masuk dengan kunci dinas-uji", "menyerahkan dataset")
                .doesNotContain("operator-uji", "mengoperasikan hub");
        assertThat(http.get().uri(PAGE))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Basic realm=\"satu-data-hub\", charset=\"UTF-8\"");
        assertThat(http.get().uri("/admin").header("Authorization", DeskVisitor.basic(keys.maySubmit())))
                .hasStatus(403);
    }

    @Test
    void aKeyIsShownOnceInTheAnswerToItsForm() {
        var made = send(PAGE, Map.of("name", "lewat-halaman", "scopes", "submit", "days", "30"));

        assertThat(made).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(DeskVisitor.text(made))
                .contains("Key lewat-halaman is ready", "Copy it now")
                .containsPattern("<code>sdh_[a-z2-7]{32}</code>");
        assertThat(read(PAGE))
                .contains("lewat-halaman", "Made 23 November 2026")
                .doesNotContainPattern("sdh_[a-z2-7]{32}");
    }

    @Test
    void offersToLetPartnersInToWhoKeepsThemAlone() {
        assertThat(read("/kunci")).doesNotContain("mengambil data terbatas menurut perjanjian");
        var wish = Map.of("name", "mitra-halaman", "scopes", "exchange", "days", "30");
        var refused = DeskVisitor.text(send(PAGE, wish, keys.mayOperate()));

        assertThat(refused)
                .contains("fetch restricted data by agreement", "Name the partner that fetches restricted data");
    }

    @Test
    void rotatesAndRevokes() {
        send(PAGE, Map.of("name", "putar-halaman", "scopes", "submit", "days", "30"));

        assertThat(DeskVisitor.text(send(PAGE + "/putar-halaman/rotate", Map.of("days", "2"))))
                .containsPattern("<code>sdh_[a-z2-7]{32}</code>")
                .contains("opens until 25 November 2026");
        assertThat(DeskVisitor.text(send(PAGE + "/putar-halaman/revoke", Map.of("sure", "1"))))
                .contains("Key putar-halaman is revoked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "NaN", "00000", "1.5", "2,0", "91", "99999", "999999", "\u0662"})
    void aTypoInTheDaysEndsNoSecret(String days) {
        var name = "typo-" + HexFormat.of().formatHex(days.getBytes(UTF_8));
        var secret = secret(send(PAGE, Map.of("name", name, "scopes", "submit", "days", "30")));

        var english = send(PAGE + "/" + name + "/rotate", Map.of("days", days));
        var indonesian = send("/kunci/" + name + "/rotate", Map.of("days", days));

        assertThat(english).hasStatus(422);
        assertThat(DeskVisitor.text(english)).contains("The secret of before can open for 0 to 90 more days");
        assertThat(indonesian).hasStatus(422);
        assertThat(DeskVisitor.text(indonesian)).contains("Rahasia lama dapat berlaku 0 sampai 90 hari lagi");
        assertThat(opens(secret)).isTrue();
    }

    @Test
    void endsTheSecretAtOnceWhereThatIsSaid() {
        var secret = secret(send(PAGE, Map.of("name", "segera-halaman", "scopes", "submit", "days", "30")));

        assertThat(send(PAGE + "/segera-halaman/rotate", Map.of("days", "0"))).hasStatusOk();

        assertThat(opens(secret)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "30 hari", "00000"})
    void tellsWhatIsNoNumberOfDays(String days) {
        var answer = send("/kunci", Map.of("name", "hari-salah", "scopes", "submit", "days", days));

        assertThat(answer).hasStatus(422);
        assertThat(DeskVisitor.text(answer))
                .contains("Tulis jumlah hari sebagai bilangan bulat")
                .doesNotContain("masa depan");
    }

    @Test
    void aNoteIsOfWhatIsSeen() {
        var hidden = "\u202E\u200B";

        send(
                PAGE,
                Map.of("name", "tampak-halaman", "note", "Untuk " + hidden + "malam", "scopes", "submit", "days", "3"));

        assertThat(read(PAGE)).contains("Untuk malam").doesNotContain("\u202E", "\u200B");
    }

    @Test
    void revokesNothingBeforeSomebodyIsSure() {
        send(PAGE, Map.of("name", "ragu-halaman", "scopes", "submit", "days", "30"));

        var answer = send(PAGE + "/ragu-halaman/revoke", Map.of("offspring", "1"));

        assertThat(answer).hasStatus(422);
        assertThat(DeskVisitor.text(answer))
                .contains(
                        "class=\"notice\" role=\"status\">Nothing was done. Tick first that you are sure.",
                        "required> Yes, revoke key ragu-halaman",
                        "Revoke ragu-halaman for good</button>");
    }

    @Test
    void keepsWhatWasEnteredBesideWhatIsWrongWithIt() {
        var answer = send(PAGE, Map.of("name", "Nama Salah", "days", "banyak"));

        assertThat(answer).hasStatus(422);
        assertThat(DeskVisitor.text(answer))
                .contains(
                        "Nothing was saved",
                        "value=\"Nama Salah\"",
                        "Write the days as a whole number",
                        "A name has 1 to 41");
    }

    @Test
    void aFormOfSomebodyElsesPageMakesNothing() {
        assertThat(http.post()
                        .uri(PAGE)
                        .param("name", "gelap")
                        .header("Authorization", DeskVisitor.basic(keys.maySubmit())))
                .hasStatus(403);
    }

    private static String secret(MvcTestResult made) {
        var found = SECRET.matcher(DeskVisitor.text(made));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private boolean opens(String secret) {
        return http.get()
                        .uri(PAGE)
                        .header("Authorization", DeskVisitor.basic(secret))
                        .exchange()
                        .getResponse()
                        .getStatus()
                == 200;
    }

    private String read(String path) {
        return DeskVisitor.text(page(path));
    }

    private MvcTestResult page(String path) {
        return http.get()
                .uri(path)
                .header("Authorization", DeskVisitor.basic(keys.maySubmit()))
                .exchange();
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        return send(path, fields, keys.maySubmit());
    }

    private MvcTestResult send(String path, Map<String, String> fields, String key) {
        return new DeskVisitor(http, key).fill(PAGE, path, fields);
    }
}
