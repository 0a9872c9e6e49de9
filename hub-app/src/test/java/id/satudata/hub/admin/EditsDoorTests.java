package id.satudata.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people wrote over a source, at the operator's desk. */
class EditsDoorTests extends DeskScene {

    private static final String PATH = "/admin/sources/dukcapil/edits";

    @Autowired
    private FakeEdits edits;

    @BeforeEach
    void twoDatasetsAreEdited() {
        edits.reset();
    }

    @Test
    void isShutWithoutAKeyForOperating() {
        assertThat(http.get().uri(PATH)).hasStatus(401);
        assertThat(visitor().get(PATH, keys.mayManage())).hasStatus(403);
    }

    @Test
    void isLinkedFromItsSource() {
        assertThat(visitor().read("/en/admin/sources/dukcapil")).contains("href=\"/en" + PATH + "\"");
    }

    @Test
    void showsInBothLanguagesWhatIsToBeDecided() {
        assertThat(visitor().read(PATH))
                .contains("Judul hub 1", "Judul &lt;sumber&gt; 1", "walidata", "Judul (id)")
                .contains("action=\"" + PATH + "/" + FakeEdits.entry(1) + "/return\"", ">Pakai kata sumber<")
                .contains(">Pertahankan tulisan hub<", "Sumber mengatakan lain sejak")
                .doesNotContain("Judul hub 2");
        assertThat(visitor().read("/en" + PATH))
                .contains("The source says something else since", ">Keep what the hub says<", "Title (id)");
    }

    @Test
    void showsAllEditsPageByPage() {
        edits.are(25);

        assertThat(visitor().read(PATH + "?show=all"))
                .contains("Judul hub 2", "Judul hub 20", "show=all&amp;after=" + FakeEdits.entry(20))
                .doesNotContain("Judul hub 21");
        assertThat(visitor().read(PATH + "?show=all&after=" + FakeEdits.entry(20)))
                .contains("Judul hub 21", "Judul hub 25")
                .doesNotContain("after=");
        assertThat(visitor().read(PATH + "?show=nothing&after=%00x")).contains("Judul hub 1");
    }

    @Test
    void decisionsReachTheCatalogue() {
        assertThat(decide("return", "dct:title@id")).hasStatus(303).hasHeader("Location", PATH + "?ordered=1");
        assertThat(decide("keep", "dct:title@id")).hasStatus(303);

        assertThat(edits.decisions())
                .containsExactly(
                        "return dct:title@id of " + FakeEdits.entry(1), "keep dct:title@id of " + FakeEdits.entry(1));
    }

    @Test
    void whatCannotBeDecidedIsSaid() {
        var answer = decide("return", "dct:lain");

        assertThat(answer).hasStatus(409);
        assertThat(DeskVisitor.text(answer)).contains("dct:lain sama dengan kata sumber");
    }

    @Test
    void aFormWithoutItsTokenDecidesNothing() {
        assertThat(http.post()
                        .uri(PATH + "/" + FakeEdits.entry(1) + "/return")
                        .param("field", "dct:title@id")
                        .header("Authorization", DeskVisitor.basic(keys.mayOperate())))
                .hasStatus(403);
        assertThat(edits.decisions()).isEmpty();
    }

    private MvcTestResult decide(String task, String field) {
        return visitor().fill(PATH, PATH + "/" + FakeEdits.entry(1) + "/" + task, Map.of("field", field));
    }
}
