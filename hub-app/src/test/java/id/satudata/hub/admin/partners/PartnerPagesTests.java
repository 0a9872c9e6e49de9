package id.satudata.hub.admin.partners;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.admin.DeskTest;
import id.satudata.hub.admin.DeskVisitor;
import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.Access;
import id.satudata.hub.partner.Agreement.Scope;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.PartnerDraft;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.partner.opening.MemoryAccesses;
import id.satudata.hub.partner.opening.MemoryAgreements;
import id.satudata.hub.security.TestKeys;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What operators read about partners. */
@DeskTest
@Import({
    PartnersDoor.class,
    AgreementDoor.class,
    AgreementPages.class,
    PartnerPages.class,
    DeliveryTables.class,
    AccessTables.class,
    DatasetTitles.class,
    PartnerPagesTests.Memory.class
})
class PartnerPagesTests {

    private static final String PATH = "/admin/partners/" + TestKeys.PARTNER;
    private static final EntryId GONE = new EntryId(UUID.fromString("3c0f8f6e-2d0c-4f0e-9a53-3f4c7b1d2a12"));

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TestKeys.Keys keys;

    @Autowired
    private Partners partners;

    @Autowired
    private MemoryAgreements agreements;

    @Autowired
    private MemoryAccesses accesses;

    @Autowired
    private Entries entries;

    @TestConfiguration
    static class Memory {
        @Bean
        MemoryPartners memoryPartners() {
            return new MemoryPartners();
        }

        @Bean
        FixedStandings standings(Partners partners, Agreements agreements) {
            return new FixedStandings(partners, agreements);
        }
    }

    @BeforeEach
    void register() {
        create(TestKeys.PARTNER);
        create(FixedStandings.EMPTY.value());
    }

    @AfterEach
    void forget() {
        agreements.clear();
        accesses.clear();
    }

    @Test
    void warnsOfAnAgreementThatMeansNoDatasetAtAll() {
        assertThat(read("/en/admin/partners/kosong"))
                .contains("No agreement holds today", "class=\"card view bad\"")
                .doesNotContain("means no dataset at all");

        agreements.agree("kosong", new Scope(List.of("Dinas Kesehaten"), List.of(), ""));

        for (var page : List.of("/en/admin/partners/kosong", "/en/admin/partners")) {
            assertThat(read(page))
                    .contains("class=\"card view warn\"")
                    .containsPattern("<p class=\"state\">The agreement in force means no dataset at all: check its");
        }
        assertThat(read("/admin/partners/kosong")).contains("tidak mencakup satu dataset pun: periksa nama");
    }

    @Test
    void saysWhyDeliveriesFailedLastInTheListToo() {
        create(FixedStandings.SILENT.value());

        for (var page : List.of("/en/admin/partners/bisu", "/en/admin/partners")) {
            assertThat(read(page)).contains("<span lang=\"en\">Nobody listens there</span>");
        }
    }

    @Test
    void saysNoSuchThingOfAPartnerThatHasSomething() {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);

        assertThat(read("/en" + PATH)).doesNotContain("means no dataset at all");
    }

    @Test
    void callsFetchedFilesKeysAndAgreementsByTheirNames() {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);
        var dataset = entries.page(0, 1).getFirst();
        fetched("mitra-provinsi", dataset.id());
        fetched("token:layanan-provinsi", dataset.id());

        assertThat(read("/en" + PATH))
                .contains(
                        ">key mitra-provinsi<",
                        ">token layanan-provinsi<",
                        ">PKS 1/2026<",
                        "/en/dataset/" + dataset.id() + "#berkas-",
                        ">" + title(dataset) + "</a>")
                .doesNotContain(">" + dataset.id() + "<");
    }

    @Test
    void callsDatasetsThatAreOutOfSightByTheirIdentifiers() {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);
        fetched("mitra-provinsi", GONE);

        assertThat(read(PATH)).contains(">" + GONE + "</a>");
    }

    @Test
    void endsNoAgreementBeforeSomebodyIsSure() {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);
        var page = "/en" + PATH + "/agreement";

        assertThat(end(page, Map.of("reason", "Selesai")))
                .hasStatus(422)
                .bodyText()
                .contains("Nothing was done. Tick first", "required> Yes, end this agreement");
        assertThat(agreements.active(new PartnerId(TestKeys.PARTNER))).isPresent();

        assertThat(end(page, Map.of("reason", "Selesai", "sure", "1"))).hasStatus(303);
        assertThat(agreements.of(new PartnerId(TestKeys.PARTNER)).getFirst().end())
                .isPresent();
    }

    @Test
    void saysOfAFileOnceWhatIsSoOfEveryDatasetInIt() {
        partners.create(
                new PartnerDraft(
                        "berkas", "sftp", "sftp://mitra.contoh.go.id/", "Mitra", "Partner", List.of(), Map.of()),
                "uji");
        agreements.agree("berkas", Scope.ALL);

        assertThat(read("/en/admin/partners/berkas"))
                .contains(
                        ">The file at the partner is not the one it was sent<",
                        "So the 1 datasets in it are not there",
                        "counts for each dataset in it",
                        "action=\"/en/admin/partners/berkas/repair\"",
                        "action=\"/en/admin/partners/berkas/compare\"")
                .doesNotContain("datasets are otherwise");
        assertThat(read("/admin/partners/berkas")).contains("Berkas di mitra bukan yang dikirim kepadanya");
    }

    @Test
    void offersNoComparisonWithAWebhook() {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);

        assertThat(read("/en" + PATH)).doesNotContain(PATH + "/compare\"");
    }

    private MvcTestResult end(String page, Map<String, String> fields) {
        return visitor().fill(page, page + "/1/end", fields);
    }

    private void fetched(String holder, EntryId dataset) {
        var file = new DistributionId(UUID.fromString("4d0f8f6e-2d0c-4f0e-9a53-3f4c7b1d2a13"));
        accesses.note(new Access(new PartnerId(TestKeys.PARTNER), holder, 1, dataset, file, 1_200));
    }

    private static String title(Entry it) {
        return it.description().wording().title().in("en").orElseThrow();
    }

    private void create(String id) {
        partners.create(
                new PartnerDraft(id, "webhook", "https://mitra.contoh.go.id/", "Mitra", "Partner", List.of(), Map.of()),
                "uji");
    }

    private String read(String path) {
        return visitor().read(path);
    }

    private DeskVisitor visitor() {
        return new DeskVisitor(http, keys.mayOperate());
    }
}
