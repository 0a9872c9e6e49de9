package id.satudata.hub.admin;

import static id.satudata.hub.admin.DeskVisitor.basic;
import static id.satudata.hub.admin.DeskVisitor.cookie;
import static id.satudata.hub.admin.DeskVisitor.text;
import static id.satudata.hub.admin.DeskVisitor.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.projection.FollowerStatus.State;
import id.satudata.hub.projection.RebuildProgress;
import id.satudata.hub.projection.RebuildProgress.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What operators order at their desk, and what becomes of it. */
@ExtendWith(OutputCaptureExtension.class)
class DeskOrderTests extends ViewsScene {

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
}
