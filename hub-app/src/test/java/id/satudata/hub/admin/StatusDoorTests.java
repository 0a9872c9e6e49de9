package id.satudata.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;

import id.satudata.hub.projection.FollowerStatus;
import id.satudata.hub.projection.RebuildProgress;
import id.satudata.hub.projection.Reconciliation;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
class StatusDoorTests {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FakeViews views;

    @BeforeEach
    void allIsWell() {
        views.reset();
    }

    @Test
    void saysInBothLanguagesThatAllIsWell() throws UnsupportedEncodingException {
        views.reconciliations.add(sweep("rdf", 1_234, 0, 0));

        assertThat(text(page("/status")))
                .contains("<html lang=\"id\">", "Semua bagian berjalan dan seiring dengan catatan.")
                .contains("Basis data katalog", "Simpanan RDF", "Pencarian", "seiring dengan catatan")
                .contains("Dataset terbit", "1.234", "semua entri")
                .contains("href=\"/assets/operation.css?v=", "href=\"/en/status\"");
        assertThat(text(page("/en/status")))
                .contains("<html lang=\"en\">", "Every part works and is in step with the log.", "RDF store")
                .contains("1,234", "all entries")
                .doesNotContain("Simpanan");
    }

    @Test
    void theFooterLeadsThere() throws UnsupportedEncodingException {
        assertThat(text(page("/"))).contains("href=\"/status\"");
        assertThat(text(page("/en"))).contains("href=\"/en/status\"");
    }

    @Test
    void nobodyKeepsIt() {
        assertThat(page("/status")).hasHeader("Cache-Control", "no-store");
        assertThat(http.get().uri("/status.json")).hasHeader("Cache-Control", "no-store");
    }

    @Test
    void machinesReadItAsJson() {
        views.put(FakeViews.rebuilding("search", new RebuildProgress(RebuildProgress.Phase.LOADING, 5_000, 20_000)));
        views.put(FakeViews.following("rdf", 3));
        views.reconciliations.add(sweep("rdf", 20_000, 2, 2));

        assertThat(http.get().uri("/status.json"))
                .hasStatusOk()
                .hasContentType("application/json")
                .apply(document(
                        "status",
                        responseFields(
                                fieldWithPath("state").description("`well`, `catching-up`, `degraded` or `down`"),
                                fieldWithPath("at").description("When this was found out"),
                                fieldWithPath("version")
                                        .optional()
                                        .type("String")
                                        .description("Version of the hub"),
                                fieldWithPath("datasets")
                                        .optional()
                                        .type("Number")
                                        .description("How many are published; absent while the database is away"),
                                fieldWithPath("parts[].name").description("`database`, or the name of a view"),
                                fieldWithPath("parts[].state")
                                        .description("`answering`, `in-step`, `catching-up`, `rebuilding`, `starting`,"
                                                + " `paused`, `unknown` or `not-answering`"),
                                fieldWithPath("parts[].behind")
                                        .description("Revisions of the log it does not hold yet"),
                                fieldWithPath("parts[].setAside").description("Revisions it could not take in"),
                                fieldWithPath("parts[].rebuild.done")
                                        .optional()
                                        .description("While a new copy is filled: how much it holds"),
                                fieldWithPath("parts[].rebuild.total")
                                        .optional()
                                        .description("While a new copy is filled: how much there is"),
                                fieldWithPath("comparisons[].part").description("The part that was compared"),
                                fieldWithPath("comparisons[].scope")
                                        .description("`sweep` for all entries, `sample` for some chosen by chance"),
                                fieldWithPath("comparisons[].ended").description("When the comparison ended"),
                                fieldWithPath("comparisons[].compared").description("Entries compared"),
                                fieldWithPath("comparisons[].differing").description("Entries that differed"),
                                fieldWithPath("comparisons[].repaired")
                                        .description("Those of them that are right now"))))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"state": "catching-up", "datasets": 9, "at": "2026-11-23T02:00:00Z",
                         "parts": [{"name": "database", "state": "answering"},
                                   {"name": "rdf", "state": "catching-up", "behind": 3},
                                   {"name": "search", "state": "rebuilding", "rebuild": {"done": 5000, "total": 20000}}],
                         "comparisons": [{"part": "rdf", "scope": "sweep", "compared": 20000, "differing": 2}]}
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/turtle"})
    void whoeverIsNoBrowserGetsJson(String accept) {
        assertThat(http.get().uri("/status").header("Accept", accept))
                .hasStatusOk()
                .hasContentType("application/json")
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("well");
    }

    @Test
    void whatDoesNotAnswerIsSaidWithoutSecrets() throws UnsupportedEncodingException {
        views.put(FakeViews.failing("search", "http://es-3.internal:9200 refused /srv/secret"));

        var page = page("/status");

        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("Layanan berjalan, tetapi ada bagian yang terganggu.")
                .contains("tidak menjawab sebagaimana mestinya")
                .doesNotContain("internal", "9200", "/srv");
        assertThat(http.get().uri("/status.json"))
                .hasStatusOk()
                .bodyText()
                .contains("\"degraded\"", "\"not-answering\"")
                .doesNotContain("internal", "9200", "/srv");
    }

    @Test
    void differencesThatStayAreADisturbance() {
        views.reconciliations.add(sweep("rdf", 100, 3, 2));

        assertThat(http.get().uri("/status.json"))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("degraded");
    }

    @Test
    void aPauseThatHoldsUpNothingIsNoDisturbance() throws UnsupportedEncodingException {
        views.put(FakeViews.status("rdf", 0, FollowerStatus.State.PAUSED));

        assertThat(text(page("/en/status"))).contains("Every part works", ">paused by an operator<");

        views.put(FakeViews.status("rdf", 3, FollowerStatus.State.PAUSED));

        assertThat(text(page("/en/status"))).contains("catching up", "paused by an operator, 3 revisions behind");
    }

    @Test
    void revisionsSetAsideAreADisturbance() throws UnsupportedEncodingException {
        var it = FakeViews.following("rdf", 0);
        views.put(new FollowerStatus(it.name(), it.position(), 0, it.state(), Optional.empty(), 2, Optional.empty()));

        assertThat(text(page("/en/status"))).contains("in step with the log (2 revisions set aside)");
    }

    @Test
    void everythingMayFailAtOnce() throws UnsupportedEncodingException {
        views.loseDatabase();
        views.put(FakeViews.failing("rdf", "disk full"));
        views.put(FakeViews.failing("search", "refused"));

        for (var address : new String[] {"/status", "/en/status"}) {
            assertThat(page(address)).hasStatus(503).hasContentTypeCompatibleWith("text/html");
            assertThat(text(page(address))).doesNotContain("db-7", "3306", "disk full", "Exception");
        }
        assertThat(text(page("/status"))).contains("Basis data katalog tidak menjawab");
        assertThat(http.get().uri("/status.json"))
                .hasStatus(503)
                .hasContentType("application/json")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"state": "down", "comparisons": [],
                         "parts": [{"name": "database", "state": "not-answering"},
                                   {"name": "rdf", "state": "unknown"}, {"name": "search", "state": "unknown"}]}
                        """);
    }

    @Test
    void aDatabaseThatHangsHoldsUpNobodyForLong() {
        views.hangDatabase();

        assertThat(page("/status")).hasStatus(503);
        views.letGo();

        await().untilAsserted(() -> assertThat(page("/status")).hasStatusOk());
    }

    @Test
    void nothingCanBeSentThere() {
        assertThat(http.post().uri("/status")).hasStatus(405);
    }

    private static Reconciliation sweep(String view, long compared, long differing, long repaired) {
        var ended = Instant.parse("2026-11-22T18:30:00Z");
        return new Reconciliation(view, Reconciliation.Scope.SWEEP, ended, compared, differing, repaired);
    }

    private MvcTestResult page(String address) {
        return http.get().uri(address).header("Accept", BROWSER).exchange();
    }

    private static String text(MvcTestResult page) throws UnsupportedEncodingException {
        return page.getResponse().getContentAsString();
    }
}
