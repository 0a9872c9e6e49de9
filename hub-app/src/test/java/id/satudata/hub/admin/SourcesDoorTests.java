package id.satudata.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.source.Departure.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The sources at the operator's desk. */
class SourcesDoorTests extends DeskScene {

    @Autowired
    private FakeSourceDesk sources;

    @BeforeEach
    void theSourceHasAll() {
        sources.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/sources", "/en/admin/sources/dukcapil"})
    void isShutWithoutAKeyForOperating(String address) {
        assertThat(http.get().uri(address)).hasStatus(401);
        assertThat(visitor().get(address, keys.mayManage())).hasStatus(403);
    }

    @Test
    void showsInBothLanguagesHowASourceStands() {
        sources.lacks(State.HELD, 12);

        assertThat(visitor().read("/admin/sources"))
                .contains("Sumber data", "Portal &lt;Dukcapil&gt;", "href=\"/admin/sources/dukcapil\"")
                .contains("terputus, 20 diambil, 3 baru, 16 tetap, 1 ditolak", "12 menunggu keputusan")
                .contains("https://data.contoh.go.id/")
                .doesNotContain("rahasia");
        assertThat(visitor().read("/en/admin/sources"))
                .contains("&lt;Dukcapil&gt; portal", "broken off, 20 fetched", "12 held for a decision")
                .contains("href=\"/en/admin/sources/dukcapil\"");
    }

    @Test
    void showsRunsRefusalsAndWhatIsHeldOfOneSource() {
        sources.lacks(State.HELD, 2);

        assertThat(visitor().read("/admin/sources/dukcapil"))
                .contains("Sambungan &lt;putus&gt;", "&lt;kunci&gt;")
                .contains("href=\"/dataset/penduduk-2/riwayat\"", "Terlalu banyak yang hilang sekaligus")
                .contains("action=\"/admin/sources/dukcapil/approve\"", ">Tarik semuanya<", ">Pertahankan<")
                .contains(">Panen sekarang<")
                .doesNotContain("rahasia", "http-equiv=\"refresh\"");
    }

    @Test
    void pagesThroughWhatIsHeld() {
        sources.lacks(State.HELD, 120);
        var first = visitor().read("/en/admin/sources/dukcapil");

        assertThat(first)
                .contains("penduduk-50/", "state=held&amp;after=00000000-0000-0000-0000-000000000032")
                .doesNotContain("penduduk-51/");
        assertThat(visitor().read("/en/admin/sources/dukcapil?state=held&after=00000000-0000-0000-0000-000000000032"))
                .contains("penduduk-51/", "penduduk-100/")
                .doesNotContain("penduduk-50/");
        assertThat(visitor().read("/en/admin/sources/dukcapil?state=nothing&after=%00x"))
                .contains("penduduk-1/");
    }

    @Test
    void looksAgainWhileTheSourceIsHarvested() {
        sources.isHarvested();

        assertThat(visitor().read("/en/admin/sources/dukcapil"))
                .contains("http-equiv=\"refresh\" content=\"3;url=/en/admin/sources/dukcapil\"", ">Stop<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"harvest", "approve", "keep", "undo"})
    void ordersReachTheSource(String task) {
        sources.lacks(State.HELD, 3);

        assertThat(visitor().order("/en/admin/sources/dukcapil/" + task, ""))
                .hasStatus(303)
                .hasHeader("Location", "/en/admin/sources/dukcapil?ordered=1");
        assertThat(sources.orders()).containsExactly(task + " dukcapil");
    }

    @Test
    void withdrawsNothingBeforeSomebodyIsSure() {
        sources.lacks(State.HELD, 3);
        assertThat(visitor().read("/en/admin/sources/dukcapil"))
                .containsOnlyOnce("name=\"sure\" value=\"1\" required> Yes, withdraw them all");

        var answer = visitor().orderUnsure("/en/admin/sources/dukcapil/approve");

        assertThat(answer).hasStatus(422);
        assertThat(DeskVisitor.text(answer)).contains("Nothing was done. Tick first that you are sure.");
        assertThat(sources.orders()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "approve,Tidak ada lagi yang menunggu keputusan.",
        "stop,Sumber ini tidak sedang dipanen di simpul ini.",
    })
    void whatCannotBeDoneIsSaid(String task, String said) {
        var answer = visitor().order("/admin/sources/dukcapil/" + task, "");

        assertThat(answer).hasStatus(409);
        assertThat(DeskVisitor.text(answer)).contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/admin/sources/lain/approve", "/admin/sources/dukcapil/destroy", "/admin/sources/DUKCAPIL/keep"
            })
    void whatIsNoSourceAndWhatIsNoTaskAreNotFound(String address) {
        assertThat(visitor().order(address, "")).hasStatus(404);
        assertThat(sources.orders()).isEmpty();
    }
}
