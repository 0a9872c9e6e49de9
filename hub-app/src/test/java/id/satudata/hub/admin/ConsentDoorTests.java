package id.satudata.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;

import id.satudata.hub.source.HarvestObstacle;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Consents for a source, on their page and by API. */
class ConsentDoorTests extends DeskScene {

    private static final String PAGE = "/en/admin/sources/dukcapil/consent";
    private static final String GIVEN =
            "{\"purpose\": \"Publikasi\", \"scope\": \"Semua\", \"givenBy\": \"Kepala Dinas, surat 12/2026\"}";

    @Autowired
    private FakeSourceDesk sources;

    @Autowired
    private MemoryConsents consents;

    @BeforeEach
    void nobodyHasConsented() {
        sources.reset();
        consents.reset();
    }

    @Test
    void recordsAConsentAndKeepsItWhenItIsWithdrawn() {
        assertThat(visitor().read(PAGE)).contains("No consent holds today", ">Given by<");

        assertThat(send(
                        PAGE,
                        Map.of("purpose", "Terbit <1>", "scope", "Semua", "givenBy", "Kepala", "until", "2026-12-31")))
                .hasStatus(303)
                .hasHeader("Location", PAGE + "?ordered=1");
        assertThat(visitor().read(PAGE))
                .contains("A consent holds today", "Terbit &lt;1&gt;", "until 31 December 2026", "by operator-uji");

        assertThat(send(PAGE + "/1/withdraw", Map.of("reason", "Data salah")))
                .hasStatus(422)
                .bodyText()
                .contains("Tick first that you are sure", "A consent holds today");
        assertThat(send(PAGE + "/1/withdraw", Map.of("reason", "Data salah", "sure", "1")))
                .hasStatus(303);
        assertThat(visitor().read(PAGE)).contains("No consent holds today", "Terbit &lt;1&gt;", "Data salah");
        assertThat(sources.orders()).containsExactly("stop dukcapil");
        assertThat(send(PAGE + "/1/withdraw", Map.of("reason", "lagi", "sure", "1")))
                .hasStatus(409);
    }

    @Test
    void aConsentIsOfWhatIsSeen() {
        var hidden = "\u202E\u200B";

        send(
                PAGE,
                Map.of(
                        "purpose",
                        "Ter" + hidden + "bit",
                        "scope",
                        "Se" + hidden + "mua",
                        "givenBy",
                        "Ke" + hidden + "pala"));

        assertThat(visitor().read(PAGE)).contains("Terbit", "Semua", "Kepala").doesNotContain("\u202E", "\u200B");
        assertThat(send(PAGE, Map.of("purpose", hidden))).hasStatus(422);
    }

    @Test
    void keepsWhatWasEnteredBesideWhatIsWrongWithIt() {
        var answer = send(PAGE, Map.of("purpose", "", "scope", "Semua <2"));

        assertThat(answer).hasStatus(422);
        assertThat(DeskVisitor.text(answer))
                .contains("a consent without it proves nothing", "value=\"Semua &lt;2")
                .containsPattern("id=\"f-purpose\"[^>]*aria-invalid=\"true\"");
    }

    @ParameterizedTest
    @CsvSource({
        "NO_CONSENT,Record it at /en/admin/sources/dukcapil/consent",
        "SECRETS_LOST,Enter them anew at /en/admin/sources/dukcapil/edit",
        "UNDER_WAY,is being harvested already",
    })
    void theDeskSaysWhyASourceIsNotHarvested(HarvestObstacle why, String said) {
        sources.refuses(why);

        var answer = send("/en/admin/sources/dukcapil/harvest", Map.of());

        assertThat(answer).hasStatus(409);
        assertThat(DeskVisitor.text(answer)).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_CONSENT,consent-missing,/admin/sources/dukcapil/consent",
        "SECRETS_LOST,secrets-lost,/admin/sources/dukcapil/edit",
        "UNDER_WAY,harvest-under-way,wait",
    })
    void theApiSaysWhyASourceIsNotHarvested(HarvestObstacle why, String problem, String said) {
        sources.refuses(why);

        var answer = api("/api/v1/sources/dukcapil/harvest", "")
                .header("Accept-Language", "en")
                .exchange();

        assertThat(answer).hasStatus(409);
        assertThat(DeskVisitor.text(answer)).contains("/problems/" + problem, said);
    }

    @Test
    void theApiBeginsAHarvest() {
        assertThat(api("/api/v1/sources/dukcapil/harvest", ""))
                .hasStatus(202)
                .apply(document(
                        "source-harvest",
                        responseFields(
                                fieldWithPath("source").description("The source"),
                                fieldWithPath("watch").description("The page to watch it on"))));
        assertThat(sources.orders()).containsExactly("harvest dukcapil");
        assertThat(api("/api/v1/sources/lain/harvest", "")).hasStatus(404);
    }

    @Test
    void theApiRecordsAndWithdrawsConsents() {
        assertThat(api("/api/v1/sources/dukcapil/consents", GIVEN))
                .hasStatus(201)
                .apply(document(
                        "consent-record",
                        requestFields(
                                fieldWithPath("purpose").description("What the data may be used for"),
                                fieldWithPath("scope").description("Which data are meant"),
                                fieldWithPath("givenBy").description("Who agreed for the owner"),
                                fieldWithPath("from")
                                        .description("The first day; today where left out")
                                        .type("String")
                                        .optional(),
                                fieldWithPath("until")
                                        .description("The last day; none where left out")
                                        .type("String")
                                        .optional()),
                        responseFields(
                                fieldWithPath("consents[].number").description("Names the consent"),
                                fieldWithPath("consents[].purpose").description("What the data may be used for"),
                                fieldWithPath("consents[].scope").description("Which data are meant"),
                                fieldWithPath("consents[].givenBy").description("Who agreed for the owner"),
                                fieldWithPath("consents[].from").description("The first day"),
                                fieldWithPath("consents[].active").description("Whether it holds today"),
                                fieldWithPath("consents[].recorded").description("When it was recorded"),
                                fieldWithPath("consents[].recordedBy").description("By whose key"))));
        assertThat(api("/api/v1/sources/dukcapil/consents/1/withdraw", "{\"reason\": \"salah\"}"))
                .hasStatusOk()
                .apply(document("consent-withdraw"))
                .bodyJson()
                .hasPathSatisfying("$.consents[0].active", it -> assertThat(it).isEqualTo(false))
                .hasPathSatisfying(
                        "$.consents[0].withdrawn.reason", it -> assertThat(it).isEqualTo("salah"));
        assertThat(api("/api/v1/sources/dukcapil/consents/1/withdraw", "")).hasStatus(404);
        assertThat(api("/api/v1/sources/dukcapil/consents", "{}")).hasStatus(422);
        assertThat(api("/api/v1/sources/dukcapil/consents", "{\"x\": 1}")).hasStatus(400);
    }

    private MockMvcRequestBuilder api(String address, String body) {
        return http.post()
                .uri(address)
                .header("Authorization", "Bearer " + keys.mayOperate())
                .contentType("application/json")
                .content(body);
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        return visitor().fill(PAGE, address, fields);
    }
}
