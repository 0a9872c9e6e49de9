package id.satudata.hub.admin;

import static id.satudata.hub.admin.DeskVisitor.basic;
import static id.satudata.hub.admin.DeskVisitor.cookie;
import static id.satudata.hub.admin.DeskVisitor.text;
import static id.satudata.hub.admin.DeskVisitor.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.disk.TestDisk;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.projection.FollowerStatus.State;
import id.satudata.hub.projection.Quarantined;
import id.satudata.hub.projection.RebuildProgress;
import id.satudata.hub.projection.RebuildProgress.Phase;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.security.TestKeys;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
@ExtendWith(OutputCaptureExtension.class)
class DeskDoorTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FakeViews views;

    @Autowired
    private TestKeys.Keys keys;

    @Autowired
    private TestDisk.Dial disk;

    @BeforeEach
    void allIsWell() {
        views.reset();
        disk.ample();
    }

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
            var answer = get("/admin", wrong);

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
        assertThat(get("/admin", keys.mayManage())).hasStatus(403);
        assertThat(get("/en/admin", keys.mayNothing())).hasStatus(403);
    }

    @Test
    void theDesksPasswordOpensNoOtherDoor() {
        assertThat(http.post().uri("/api/v1/submissions").header("Authorization", basic(keys.maySubmit())))
                .hasStatus(401);
    }

    @Test
    void showsInBothLanguagesHowEveryViewIs() {
        views.put(FakeViews.failing("search", "es-3.internal:9200 refused"));

        assertThat(get("/admin", keys.mayOperate()))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Frame-Options", "DENY")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        it -> assertThat(it.getFirst()).contains("form-action 'self'", "frame-ancestors 'none'"));
        assertThat(text(get("/admin", keys.mayOperate())))
                .contains("Meja operator", "Masuk sebagai operator-uji, di simpul simpul-1")
                .contains("gagal dibaca atau ditulis, tertinggal 12 revisi", "es-3.internal:9200 refused")
                .contains("projection-search", "(simpul ini)", "42", "sudah lewat waktu")
                .contains(">Jeda<", ">Bandingkan sekarang<", ">Bangun ulang<")
                .doesNotContain("http-equiv=\"refresh\"", "<script");
        assertThat(text(get("/en/admin", keys.mayOperate())))
                .contains("<html lang=\"en\">", "Operator's desk", "Signed in as operator-uji")
                .contains("action=\"/en/admin/views/rdf/pause\"", "(this node)")
                .doesNotContain("Jeda", "Tampilan", "tertinggal", "Cakram");
    }

    @Test
    void tellsHowMuchRoomTheDisksHave() {
        assertThat(text(get("/en/admin", keys.mayOperate()))).contains("Disk space of this node", "enough room");

        disk.full();

        assertThat(text(get("/en/admin", keys.mayOperate()))).contains("all writing is refused");
        assertThat(text(get("/admin", keys.mayOperate()))).contains("semua penulisan ditolak");
    }

    @Test
    void whatARevisionSaysIsNeverMarkup() {
        views.quarantined.add(setAside("<script>alert('x')</script> & <b>\"bad\"</b>"));
        views.put(FakeViews.failing("search", "<img src=x onerror=alert(1)>"));

        assertThat(text(get("/admin", keys.mayOperate())))
                .contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; &lt;b&gt;", "&lt;img src=x")
                .contains("0189c5d8-0000-7000-8000-000000000001", ">Coba lagi<", "name=\"revision\" value=\"17\"")
                .doesNotContain("<script>", "<img src=x", "<b>");
    }

    @ParameterizedTest
    @CsvSource({"pause,pause rdf", "resume,resume rdf", "rebuild,rebuild rdf", "compare,reconcile rdf"})
    void ordersReachTheView(String task, String told, CapturedOutput output) {
        var answer = order("/admin/views/rdf/" + task, "");

        assertThat(answer).hasStatus(303).hasHeader("Location", "/admin?ordered=1");
        await().untilAsserted(() -> assertThat(views.told).containsExactly(told));
        assertThat(output).contains("operator-uji ordered at the desk: " + task + " view rdf");
    }

    @Test
    void aDumpIsMadeWhenOrdered(CapturedOutput output) {
        assertThat(order("/admin/dump", "")).hasStatus(303).hasHeader("Location", "/admin?ordered=1");

        await().untilAsserted(() -> assertThat(text(get("/en/admin", keys.mayOperate())))
                .contains("0 datasets and 0 statements up to revision 0"));
        assertThat(output).contains("operator-uji ordered at the desk: a dump");
    }

    @Test
    void whoOrdersInEnglishIsAnsweredInEnglish() {
        assertThat(order("/en/admin/views/rdf/pause", "")).hasHeader("Location", "/en/admin?ordered=1");
        assertThat(text(get("/en/admin?ordered=1", keys.mayOperate())))
                .contains("The order is accepted.", "http-equiv=\"refresh\" content=\"1;url=/en/admin\"");
    }

    @Test
    void aRevisionThatWasSetAsideIsTriedAgain() {
        views.quarantined.add(setAside("too long"));

        assertThat(order("/admin/views/rdf/retry", "17")).hasStatus(303);
        await().untilAsserted(() -> assertThat(views.told).containsExactly("retry rdf 17"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18", "", "x", "-1", "99999999999999999999"})
    void noOtherRevisionIs(String revision) {
        views.quarantined.add(setAside("too long"));

        var answer = order("/en/admin/views/rdf/retry", revision);

        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("That revision is not set aside.");
        assertThat(views.told).isEmpty();
    }

    @Test
    void aFormOfSomebodyElseIsRefused() {
        var page = get("/admin", keys.mayOperate());
        var cookie = cookie(page);

        assertThat(http.post().uri("/admin/views/rdf/pause").header("Authorization", basic(keys.mayOperate())))
                .hasStatus(403);
        assertThat(http.post()
                        .uri("/admin/views/rdf/pause")
                        .cookie(cookie)
                        .header("Authorization", basic(keys.mayOperate())))
                .hasStatus(403);
        assertThat(http.post()
                        .uri("/admin/views/rdf/pause")
                        .param("_csrf", token(page))
                        .header("Authorization", basic(keys.mayOperate())))
                .hasStatus(403);
        assertThat(views.told).isEmpty();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
    }

    @Test
    void aKeyWithoutTheScopeOrdersNothing() {
        var page = get("/admin", keys.mayOperate());

        assertThat(http.post()
                        .uri("/admin/views/rdf/pause")
                        .cookie(cookie(page))
                        .param("_csrf", token(page))
                        .header("Authorization", basic(keys.mayManage())))
                .hasStatus(403);
        assertThat(views.told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PAUSED,Tampilan ini dijeda; lanjutkan dulu.,This view is paused; resume it first.",
        "STANDBY,Tampilan ini dipegang simpul lain; lakukan di sana.,Another node keeps this view; do it there.",
    })
    void whatCannotBeDoneNowIsSaidInBothLanguages(State state, String indonesian, String english) {
        views.put(FakeViews.status("rdf", 5, state));

        var answer = order("/admin/views/rdf/compare", "");

        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("Perintah tidak dijalankan. " + indonesian);
        assertThat(text(order("/en/admin/views/rdf/rebuild", "")))
                .contains("The order was not carried out. " + english);
        assertThat(views.told).isEmpty();
    }

    @Test
    void aSecondComparisonOfTheSameViewWaitsItsTurn() {
        views.hold();
        order("/admin/views/rdf/compare", "");
        await().untilAsserted(() -> assertThat(text(get("/admin", keys.mayOperate())))
                .contains("Perbandingan oleh operator-uji berjalan sejak", "1.234 entri dibandingkan.")
                .contains("http-equiv=\"refresh\" content=\"3;url=/admin\""));

        assertThat(order("/admin/views/rdf/compare", "")).hasStatus(409);
        assertThat(order("/admin/views/search/compare", "")).hasStatus(303);
        views.letGo();

        await().untilAsserted(() -> assertThat(text(get("/admin", keys.mayOperate())))
                .contains("Perbandingan oleh operator-uji selesai")
                .contains("2.000 entri dibandingkan, 3 berbeda, 2 diperbaiki.")
                .doesNotContain("http-equiv=\"refresh\""));
        assertThat(views.told).containsExactlyInAnyOrder("reconcile rdf", "reconcile search");
    }

    @Test
    void aRebuildThatGoesOnIsNotStartedAgain() {
        views.put(FakeViews.rebuilding("rdf", new RebuildProgress(Phase.LOADING, 5_000, 20_000)));

        var answer = order("/admin/views/rdf/rebuild", "");

        assertThat(answer).hasStatus(409);
        assertThat(text(answer))
                .contains("Pekerjaan yang sama untuk tampilan ini masih berjalan.")
                .contains("memuat 5.000 dari 20.000 entri", "<progress max=\"20000\" value=\"5000\">");
        assertThat(views.told).isEmpty();
    }

    @Test
    void workThatFailsIsTold(CapturedOutput output) {
        views.fail("disk <full>");

        assertThat(order("/en/admin/views/rdf/rebuild", "")).hasStatus(303);

        await().untilAsserted(() -> assertThat(text(get("/en/admin", keys.mayOperate())))
                .contains(
                        "Rebuild by operator-uji failed", "The reason is below and in the log.", "disk &lt;full&gt;"));
        assertThat(output).contains("What operator-uji ordered at the desk failed");
    }

    @Test
    void whatIsNoViewAndWhatIsNoTaskAreNotFound() {
        assertThat(order("/admin/views/none/pause", "")).hasStatus(404);
        assertThat(order("/admin/views/rdf/destroy", "")).hasStatus(404);
        assertThat(views.told).isEmpty();
    }

    @Test
    void withoutTheDatabaseItSaysSo() {
        views.loseDatabase();

        assertThat(get("/admin", keys.mayOperate())).hasStatus(503);
    }

    private static Quarantined setAside(String reason) {
        var entry = new EntryId(UUID.fromString("0189c5d8-0000-7000-8000-000000000001"));
        return new Quarantined(new Sequence(17), entry, reason, Instant.parse("2026-11-23T01:00:00Z"));
    }

    private MvcTestResult order(String address, String revision) {
        return visitor().order(address, revision);
    }

    private MvcTestResult get(String address, String password) {
        return visitor().get(address, password);
    }

    private DeskVisitor visitor() {
        return new DeskVisitor(http, keys.mayOperate());
    }
}
