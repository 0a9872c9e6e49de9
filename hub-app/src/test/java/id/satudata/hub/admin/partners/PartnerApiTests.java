package id.satudata.hub.admin.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;

import id.satudata.hub.admin.DeskTest;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.partner.opening.MemoryAgreements;
import id.satudata.hub.security.TestKeys;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The doors of partners, with what they take and answer. */
@DeskTest
@Import({PartnerApiDoor.class, AgreementApiDoor.class, DeliveryApiDoor.class, PartnerApiTests.Memory.class})
class PartnerApiTests {

    private static final String PATH = "/api/v1/partners";
    private static final String PARTNER = """
            {"id": "provinsi", "kind": "ckan", "address": "https://data.contoh-prov.go.id/",
             "title": {"id": "Provinsi Contoh", "en": "Example Province"}, "hosts": ["berkas.contoh-prov.go.id"],
             "settings": [{"name": "token", "value": "rahasia"}, {"name": "organization", "value": "kabupaten"}]}
            """;
    private static final String AGREEMENT = """
            {"letter": "PKS 7/2026", "purpose": "Publikasi di portal provinsi", "agencies": ["Dinas Kesehatan"],
             "themes": ["HEAL"], "words": "stunting balita", "leftOut": ["contact"],
             "from": "2026-01-01", "until": "2027-12-31"}
            """;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TestKeys.Keys keys;

    @Autowired
    private Partners partners;

    @Autowired
    private Agreements agreements;

    @TestConfiguration
    static class Memory {
        @Bean
        MemoryPartners memoryPartners() {
            return new MemoryPartners();
        }

        @Bean
        MemoryAgreements memoryAgreements() {
            return new MemoryAgreements(Clock.fixed(MemoryPartners.NOW, ZoneOffset.UTC));
        }

        @Bean
        FixedStandings standings(Partners partners, Agreements agreements) {
            return new FixedStandings(partners, agreements);
        }
    }

    @BeforeEach
    void onePartner() {
        partners.page(Optional.empty(), 100).forEach(it -> partners.remove(it.id(), "uji"));
        assertThat(send("POST", PATH, PARTNER)).hasStatus(201);
    }

    @Test
    void registersAPartner() {
        assertThat(send("DELETE", PATH + "/provinsi", "")).hasStatus(204).apply(document("partner-remove"));

        assertThat(send("POST", PATH, PARTNER))
                .hasStatus(201)
                .hasHeader("Location", PATH + "/provinsi")
                .hasHeader("Cache-Control", "no-store")
                .containsHeader("ETag")
                .apply(document(
                        "partner-create", requestFields(PartnerFields.sent()), responseFields(PartnerFields.partner())))
                .bodyText()
                .doesNotContain("rahasia");
        assertThat(send("POST", PATH, PARTNER.replace("Provinsi Contoh", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("partner-title-missing");
    }

    @Test
    void listsShowsAndChangesPartners() {
        assertThat(send("GET", PATH + "?limit=1", ""))
                .hasStatusOk()
                .apply(document("partner-list", responseFields(PartnerFields.listed())));
        assertThat(send("GET", PATH + "/provinsi", ""))
                .hasStatusOk()
                .apply(document("partner-show", responseFields(PartnerFields.partner())));
        var tag = send("GET", PATH + "/provinsi", "").getResponse().getHeader("ETag");
        assertThat(http.put()
                        .uri(PATH + "/provinsi")
                        .header("X-API-Key", keys.mayOperate())
                        .header("If-Match", String.valueOf(tag))
                        .contentType("application/json")
                        .content(PARTNER.replace("Provinsi Contoh", "Provinsi Lain")))
                .hasStatusOk()
                .apply(document(
                        "partner-change", requestFields(PartnerFields.sent()), responseFields(PartnerFields.partner())))
                .bodyJson()
                .extractingPath("$.title.id")
                .isEqualTo("Provinsi Lain");
        assertThat(send("GET", PATH + "?limit=0", "")).hasStatus(400);
        assertThat(send("GET", PATH + "/tidak-ada", "")).hasStatus(404);
    }

    @Test
    void haltsAndResumes() {
        assertThat(send("POST", PATH + "/provinsi/pause", ""))
                .hasStatusOk()
                .apply(document("partner-pause"))
                .bodyJson()
                .extractingPath("$.paused.by")
                .isEqualTo("operator-uji");
        assertThat(send("POST", PATH + "/provinsi/resume", ""))
                .hasStatusOk()
                .apply(document("partner-resume"))
                .bodyJson()
                .doesNotHavePath("$.paused");
    }

    @Test
    void recordsAndEndsAgreements() {
        assertThat(send("POST", PATH + "/provinsi/agreements", AGREEMENT))
                .hasStatus(201)
                .apply(document(
                        "agreement-record",
                        requestFields(PartnerFields.terms()),
                        responseFields(PartnerFields.recorded())));
        assertThat(send("GET", PATH + "/provinsi/agreements", "")).hasStatusOk().apply(document("agreements"));
        assertThat(send("POST", PATH + "/provinsi/comparison", ""))
                .hasStatus(202)
                .apply(document("comparison"));
        var number = agreements.active(new PartnerId("provinsi")).orElseThrow().number();
        assertThat(send("POST", PATH + "/provinsi/agreements/" + number + "/end", "{\"reason\": \"Diganti\"}"))
                .hasStatusOk()
                .apply(document(
                        "agreement-end",
                        requestFields(fieldWithPath("reason").description("Why").optional())));
        assertThat(send("POST", PATH + "/provinsi/agreements/" + number + "/end", "{}"))
                .hasStatus(404);
        assertThat(send("POST", PATH + "/provinsi/agreements", "{}"))
                .hasStatus(422)
                .bodyText()
                .contains("agreement-text-missing");
    }

    @Test
    void tellsWhatAPartnerDoesNotHaveAndSendsItAgain() {
        assertThat(send("GET", PATH + "/provinsi/refused?limit=1", ""))
                .hasStatusOk()
                .apply(document("partner-refused", responseFields(PartnerFields.deliveries())));
        assertThat(send("POST", PATH + "/provinsi/refused/replay", ""))
                .hasStatus(202)
                .apply(document("partner-refused-replay", responseFields(PartnerFields.again())));
        assertThat(send("GET", PATH + "/provinsi/differences?limit=1", ""))
                .hasStatusOk()
                .apply(document("partner-differences", responseFields(PartnerFields.deliveries())));
        assertThat(send("POST", PATH + "/provinsi/differences/replay", ""))
                .hasStatus(202)
                .apply(document("partner-differences-replay", responseFields(PartnerFields.again())));
        assertThat(send("POST", PATH + "/provinsi/deliveries/" + FixedStandings.REFUSED + "/replay", ""))
                .hasStatus(202)
                .apply(document("delivery-replay", responseFields(PartnerFields.again())));
        assertThat(send("GET", PATH + "/provinsi/comparison", ""))
                .hasStatusOk()
                .apply(document("comparison-show", responseFields(PartnerFields.comparison())));
        assertThat(send("POST", PATH + "/provinsi/deliveries/bukan-id/replay", ""))
                .hasStatus(404);
        assertThat(send("GET", PATH + "/provinsi/refused?limit=9999", "")).hasStatus(400);
    }

    @Test
    void eachDoorTellsItsMethodsToOperators() {
        assertThat(send("PATCH", PATH, "")).hasStatus(405).containsHeader("Allow");
        assertThat(send("PUT", PATH + "/provinsi/comparison", ""))
                .hasStatus(405)
                .containsHeader("Allow");
    }

    private MvcTestResult send(String method, String path, String body) {
        return http.method(HttpMethod.valueOf(method))
                .uri(path)
                .header("X-API-Key", keys.mayOperate())
                .contentType("application/json")
                .content(body)
                .exchange();
    }
}
