package id.satudata.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an operator sees and decides of datasets that may be the same. */
class IdentityDoorTests extends DeskScene {

    private static final String PAGE = "/en/admin/sources/dukcapil/identity";

    @Autowired
    private FakeSourceDesk sources;

    @Autowired
    private FakeIdentities identities;

    @BeforeEach
    void nothingIsDecided() {
        sources.reset();
        identities.decided.clear();
    }

    @Test
    void showsWhatMayBeTheSameWithItsReasonsAndWhoIsTheAuthority() {
        var page = visitor().read(PAGE);

        assertThat(page)
                .contains("Almost certain: same file address, same title and publisher", "penduduk-lama")
                .contains("&lt;baru&gt;", "the authority", "also received from here since 26 November 2026")
                .containsOnlyOnce("Make it the authority</button>");
        assertThat(visitor().read("/admin/sources/dukcapil/identity"))
                .contains("Hampir pasti: alamat berkas sama, judul dan penerbit sama", "sumber rujukan");
        assertThat(visitor().read("/admin/sources/dukcapil")).contains("Identitas (1 usulan menunggu)");
    }

    @ParameterizedTest
    @CsvSource({
        "/matches/7/approve,approve 7",
        "/matches/7/refuse,refuse 7",
        "/approve-strong,approve strong",
        "/choose-all,choose all",
    })
    void carriesOutWhatIsDecided(String order, String decided) {
        assertThat(visitor().order(PAGE + order, "")).hasStatus(303).hasHeader("Location", PAGE + "?ordered=1");

        assertThat(identities.decided).containsExactly(decided);
    }

    @Test
    void mergesNotAllAtOnceBeforeSomebodyIsSure() {
        var answer = visitor().orderUnsure(PAGE + "/approve-strong");

        assertThat(answer).hasStatus(422);
        assertThat(DeskVisitor.text(answer)).contains("Nothing was done.", "Yes, merge all that are almost certainly");
        assertThat(identities.decided).isEmpty();
    }

    @Test
    void makesAnotherSourceTheAuthority() {
        assertThat(visitor().order(PAGE + "/ways/" + FakeIdentities.ECHO + "/choose", ""))
                .hasStatus(303);

        assertThat(identities.decided).containsExactly("choose " + FakeIdentities.ECHO);
    }

    @Test
    void saysSoWhenThereIsNothingToDecideAnyMore() {
        assertThat(DeskVisitor.text(visitor().order(PAGE + "/matches/8/approve", "")))
                .contains("This proposal is no longer there");
        assertThat(visitor().order(PAGE + "/matches/8/approve", "")).hasStatus(409);
        assertThat(visitor().order(PAGE + "/ways/" + FakeIdentities.KEPT + "/choose", ""))
                .hasStatus(409);
        assertThat(identities.decided).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/matches/7/merge", "/ways/nonsense/choose"})
    void whatCannotBeOrderedIsNotFound(String order) {
        assertThat(visitor().order(PAGE + order, "")).hasStatus(404);
    }

    @Test
    void nobodyElseSeesOrDecidesAnything() {
        assertThat(http.get().uri(PAGE).header("Accept", "text/html").exchange())
                .hasStatus(401);
        assertThat(http.post().uri(PAGE + "/approve-strong").exchange()).hasStatus(403);
        assertThat(identities.decided).isEmpty();
    }
}
