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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.restdocs.payload.JsonFieldType;
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
                .apply(document("partner-create", requestFields(sent()), responseFields(partner(""))))
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
                .apply(document("partner-list", responseFields(listed())));
        assertThat(send("GET", PATH + "/provinsi", ""))
                .hasStatusOk()
                .apply(document("partner-show", responseFields(partner(""))));
        var tag = send("GET", PATH + "/provinsi", "").getResponse().getHeader("ETag");
        assertThat(http.put()
                        .uri(PATH + "/provinsi")
                        .header("X-API-Key", keys.mayOperate())
                        .header("If-Match", String.valueOf(tag))
                        .contentType("application/json")
                        .content(PARTNER.replace("Provinsi Contoh", "Provinsi Lain")))
                .hasStatusOk()
                .apply(document("partner-change", requestFields(sent()), responseFields(partner(""))))
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
                .apply(document("agreement-record", requestFields(terms()), responseFields(recorded())));
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
                .apply(document("partner-refused", responseFields(deliveries())));
        assertThat(send("POST", PATH + "/provinsi/refused/replay", ""))
                .hasStatus(202)
                .apply(document("partner-refused-replay", responseFields(again())));
        assertThat(send("GET", PATH + "/provinsi/differences?limit=1", ""))
                .hasStatusOk()
                .apply(document("partner-differences", responseFields(deliveries())));
        assertThat(send("POST", PATH + "/provinsi/differences/replay", ""))
                .hasStatus(202)
                .apply(document("partner-differences-replay", responseFields(again())));
        assertThat(send("POST", PATH + "/provinsi/deliveries/" + FixedStandings.REFUSED + "/replay", ""))
                .hasStatus(202)
                .apply(document("delivery-replay", responseFields(again())));
        assertThat(send("GET", PATH + "/provinsi/comparison", ""))
                .hasStatusOk()
                .apply(document("comparison-show", responseFields(comparison())));
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

    private static List<FieldDescriptor> sent() {
        return List.of(
                fieldWithPath("id").description("Its short name; fixed from then on"),
                fieldWithPath("kind").description("`ckan`, `hub`, `webhook`, `sftp` or `s3`"),
                fieldWithPath("address")
                        .description(
                                "Where it is delivered to: an address the hub may reach, or one of `hub.source.allowed-hosts`"),
                fieldWithPath("title.id").description("Its title in Indonesian"),
                fieldWithPath("title.en").description("Its title in English").optional(),
                fieldWithPath("hosts")
                        .description("Further hosts its datasets have addresses at")
                        .optional(),
                fieldWithPath("settings[].name").description("Of its kind, such as `token`"),
                fieldWithPath("settings[].value").description("Empty keeps a secret as it is"));
    }

    private static FieldDescriptor[] partner(String before) {
        return Stream.concat(
                        Stream.of(
                                field(before + "id", "Its short name"),
                                field(before + "kind", "How it takes datasets"),
                                field(before + "address", "Where it is"),
                                field(before + "title.id", "Its title in Indonesian"),
                                field(before + "title.en", "Its title in English"),
                                field(before + "hosts", "Further hosts its datasets have addresses at"),
                                field(before + "settings[].name", "Of its kind"),
                                optional(before + "settings[].value", "Never that of a secret"),
                                field(before + "settings[].secret", "Whether it is one"),
                                field(before + "settings[].locked", "Whether nothing opens it any more"),
                                optional(before + "paused", "Since when and by whom it is halted"),
                                field(before + "version", "Grows with every change; the `ETag`"),
                                field(before + "changed", "When it was last changed"),
                                field(before + "changedBy", "By which key")),
                        standing(before + "standing."))
                .toArray(FieldDescriptor[]::new);
    }

    private static Stream<FieldDescriptor> standing(String before) {
        return Stream.of(
                fieldWithPath(before + "agreement")
                        .type(JsonFieldType.NUMBER)
                        .optional()
                        .description("The one that holds today; without one nothing goes out"),
                field(before + "behind", "Revisions not looked at yet for it"),
                field(before + "pending", "Datasets under way"),
                field(before + "refused", "Datasets set aside"),
                field(before + "there", "Datasets it has"),
                field(before + "different", "Datasets it shows otherwise"),
                field(before + "failures", "Failures in a row"),
                optional(before + "restsUntil", "Until when it is left alone"),
                optional(before + "succeeded", "When a delivery last came through"),
                field(before + "reason", "Of the last failure; empty where there was none"));
    }

    private static List<FieldDescriptor> listed() {
        var fields = new ArrayList<>(Arrays.asList(partner("partners[].")));
        fields.add(optional("next", "The page after it; absent on the last"));
        return fields;
    }

    private static List<FieldDescriptor> terms() {
        return List.of(
                field("letter", "Its number, and who signed it"),
                field("purpose", "What the datasets may be used for"),
                fieldWithPath("agencies").optional().description("Published by one of them; none for all"),
                fieldWithPath("themes").optional().description("Of one of them, by code or address; none for all"),
                fieldWithPath("words")
                        .optional()
                        .description("All of these whole words in title, description or keywords; without regard to"
                                + " capitals and accents"),
                fieldWithPath("leftOut").optional().description("Parts of descriptions that are kept back"),
                fieldWithPath("from").optional().description("First day; today if not said"),
                fieldWithPath("until").optional().description("Last day; none if not said"));
    }

    private static List<FieldDescriptor> recorded() {
        var fields = new ArrayList<FieldDescriptor>();
        for (var it : terms()) {
            fields.add(fieldWithPath("agreements[]." + it.getPath()).description(it.getDescription()));
        }
        fields.add(field("agreements[].number", "Names it among all"));
        fields.add(field("agreements[].active", "Whether it holds today"));
        fields.add(field("agreements[].recorded", "When it was written down"));
        fields.add(field("agreements[].recordedBy", "By which key"));
        fields.add(fieldWithPath("agreements[].ended")
                .type(JsonFieldType.OBJECT)
                .optional()
                .description("When, by whom and why it was ended"));
        return fields;
    }

    private static List<FieldDescriptor> deliveries() {
        return List.of(
                field("deliveries[].entry", "The dataset"),
                field("deliveries[].revision", "The revision that is or was to be delivered"),
                field("deliveries[].shallBeThere", "Whether the partner shall have it"),
                field("deliveries[].remoteId", "What the partner calls it; empty where that is not known"),
                field("deliveries[].state", "`pending`, `done` or `refused`"),
                field("deliveries[].attempts", "How often it was tried since it last came through"),
                field("deliveries[].changed", "When that changed"),
                field("deliveries[].reason", "Of the last failure"),
                field("deliveries[].difference", "What the partner shows otherwise"),
                optional("next", "The page after it; absent on the last"));
    }

    private static List<FieldDescriptor> again() {
        return List.of(field("deliveries", "How many are delivered again"));
    }

    private static List<FieldDescriptor> comparison() {
        return List.of(
                field("state", "`running`, `done` or `failed`"),
                field("started", "When it began"),
                field("startedBy", "By which key"),
                optional("ended", "When it ended"),
                field("compared", "Datasets looked at so far"),
                field("missing", "Of them, not shown"),
                field("different", "Of them, shown otherwise"),
                field("surplus", "Shown, and not to be there"),
                field("reason", "Why it ended early; empty where it did not"));
    }

    private static FieldDescriptor field(String path, String description) {
        return fieldWithPath(path).description(description);
    }

    private static FieldDescriptor optional(String path, String description) {
        return fieldWithPath(path).type(JsonFieldType.STRING).optional().description(description);
    }
}
