package id.satudata.hub.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.queryParameters;

import com.jayway.jsonpath.JsonPath;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Checksum;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.partner.Agreement.Scope;
import id.satudata.hub.partner.LeftOut;
import id.satudata.hub.partner.opening.MemoryAgreements;
import id.satudata.hub.security.TestKeys;
import id.satudata.hub.table.FileHolders;
import id.satudata.hub.table.FileStore;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an agreement opens, listed for machines. */
@DoorsTest
class AgreedDoorTests {

    private static final String PATH = "/api/v1/exchange/datasets";
    private static final String EU = "http://publications.europa.eu/resource/authority/access-right/";
    private static final Bytes FILE = Bytes.utf8("nama,alamat\nA,Jl. Mawar\n");
    private static final Bytes COPIED = Bytes.utf8("nama,alamat\nB,Jl. Melati\n");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FakeEntries entries;

    @Autowired
    private MemoryAgreements agreements;

    @Autowired
    private FileStore files;

    @Autowired
    private FileHolders holders;

    @Autowired
    private TestKeys.Keys keys;

    @BeforeEach
    void restrictedAndOtherDatasets() throws IOException {
        for (var it : List.of(FILE, COPIED)) {
            try (var content = it.stream()) {
                files.keep(content);
            }
        }
        entries.all.add(entry(11, "Pasien Terdaftar", "Dinas Kesehatan", "RESTRICTED"));
        entries.all.add(entry(12, "Penerima Bantuan", "Dinas Sosial", "RESTRICTED"));
        entries.all.add(entry(13, "Jadwal Imunisasi", "Dinas Kesehatan", "PUBLIC"));
        entries.all.add(entry(14, "Rahasia", "Dinas Kesehatan", "CONFIDENTIAL"));
        entries.all.add(entry(15, "Tenaga Medis", "Dinas Kesehatan", "RESTRICTED"));
    }

    @AfterEach
    void backToTheSamples() {
        entries.backToTheSamples();
        agreements.clear();
    }

    @Test
    void listsWhatTheAgreementOpensAndNothingElse() {
        agreements.agree(
                TestKeys.PARTNER,
                new Scope(List.of("Dinas Kesehatan"), List.of(), ""),
                agreements.today(),
                Optional.of(LocalDate.of(2027, 12, 31)));

        assertThat(get(PATH + "?limit=1", keys.mayExchange()))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .hasHeader(
                        HttpHeaders.LINK,
                        "<http://localhost:8080/api/v1/exchange/datasets?after=15&limit=1>; rel=\"next\"")
                .apply(document(
                        "exchange-datasets",
                        queryParameters(
                                parameterWithName("after")
                                        .description("From the link to the page")
                                        .optional(),
                                parameterWithName("limit")
                                        .description("Datasets on a page, 1 to 100; 20 if absent")
                                        .optional()),
                        responseFields(
                                fieldWithPath("partner").description("Your short name"),
                                fieldWithPath("agreement.number").description("The agreement by which they are open"),
                                fieldWithPath("agreement.letter").description("Its letter"),
                                fieldWithPath("agreement.purpose").description("What the data may be used for"),
                                fieldWithPath("agreement.from").description("The first day it holds"),
                                fieldWithPath("agreement.until")
                                        .description("The last day; absent where it has no end")
                                        .optional(),
                                fieldWithPath("datasets[].id").description("Identity of the dataset"),
                                fieldWithPath("datasets[].name").description("Its short name"),
                                fieldWithPath("datasets[].title.id").description("Its title in Indonesian"),
                                fieldWithPath("datasets[].publisher").description("The agency that publishes it"),
                                fieldWithPath("datasets[].address")
                                        .description("Address of its description, which is public"),
                                fieldWithPath("datasets[].revision").description("Grows with every change"),
                                fieldWithPath("datasets[].changed").description("When it last changed"),
                                fieldWithPath("datasets[].files[].id").description("Identity of the file"),
                                fieldWithPath("datasets[].files[].title").description("Its title"),
                                fieldWithPath("datasets[].files[].address")
                                        .description("Where it is fetched with the same key or token"),
                                fieldWithPath("datasets[].files[].bytes").description("Its size"),
                                fieldWithPath("datasets[].files[].checksum.algorithm")
                                        .description("`sha256`"),
                                fieldWithPath("datasets[].files[].checksum.value")
                                        .description("Its checksum"),
                                fieldWithPath("next")
                                        .description("Address of the page after it; absent on the last")
                                        .optional())))
                .bodyJson()
                .hasPathSatisfying(
                        "$.datasets[*].title.id", it -> assertThat(it).asArray().containsExactly("Tenaga Medis"))
                .extractingPath("$.datasets[0].files[0].bytes")
                .isEqualTo(FILE.text().length());
        assertThat(get(PATH + "?limit=100", keys.mayExchange()))
                .doesNotContainHeader(HttpHeaders.LINK)
                .bodyJson()
                .extractingPath("$.datasets[*].title.id")
                .asArray()
                .containsExactly("Tenaga Medis", "Pasien Terdaftar");
        assertThat(get(PATH + "?after=15", keys.mayExchange()))
                .bodyJson()
                .extractingPath("$.datasets[*].title.id")
                .asArray()
                .containsExactly("Pasien Terdaftar");
    }

    @Test
    void staysTheSameUntilItChanges() {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);
        var tag = Objects.requireNonNull(
                get(PATH, keys.mayExchange()).getResponse().getHeader(HttpHeaders.ETAG));

        assertThat(http.get().uri(PATH).header("X-API-Key", keys.mayExchange()).header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304);
        entries.all.add(entry(16, "Baru", "Dinas Sosial", "RESTRICTED"));
        assertThat(http.get().uri(PATH).header("X-API-Key", keys.mayExchange()).header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatusOk();
    }

    @Test
    void isEmptyWhereFilesAreLeftOut() {
        agreements.agree(TestKeys.PARTNER, Scope.ALL, LeftOut.FILES);

        assertThat(get(PATH, keys.mayExchange()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.datasets")
                .asArray()
                .isEmpty();
    }

    @Test
    void leavesOutFilesThatCameWithOtherRestrictedDatasetsOnly() {
        agreements.agree(TestKeys.PARTNER, new Scope(List.of("Dinas Kesehatan"), List.of(), ""));
        var patients = entries.named("pasien-terdaftar").orElseThrow().id();
        holders.note(Map.of(patients, COPIED.hash()));
        entries.all.add(entry(16, "Penyalin", "Dinas Kesehatan", "RESTRICTED", COPIED));

        assertThat(titles()).containsExactly("Tenaga Medis", "Pasien Terdaftar");

        var copyist = entries.named("penyalin").orElseThrow().id();
        holders.note(Map.of(copyist, COPIED.hash()));
        assertThat(titles())
                .as("it came with that too")
                .containsExactly("Penyalin", "Tenaga Medis", "Pasien Terdaftar");
    }

    private List<String> titles() {
        return JsonPath.read(
                new String(get(PATH, keys.mayExchange()).getResponse().getContentAsByteArray(), UTF_8),
                "$.datasets[*].title.id");
    }

    @Test
    void saysThatNoAgreementIsInForce() {
        assertThat(get(PATH, keys.mayExchange()))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/agreement-missing");
    }

    @Test
    void isNothingForAnybodyWithoutTheScope() {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);

        assertThat(http.get().uri(PATH))
                .hasStatus(401)
                .hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"satu-data-hub\"");
        assertThat(get(PATH, keys.expired())).hasStatus(401);
        for (var key : List.of(keys.mayOperate(), keys.mayManage(), keys.maySubmit(), keys.mayNothing())) {
            assertThat(get(PATH, key)).hasStatus(403).bodyText().doesNotContain("Tenaga Medis");
        }
        assertThat(get("/api/v1/exchange/lain", keys.mayExchange())).hasStatus(404);
        assertThat(http.post().uri(PATH).header("X-API-Key", keys.mayExchange()))
                .hasStatus(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=1e9", "after=-1", "after=x", "after=9999999999999999999"})
    void aPageThatMakesNoSenseIsAProblem(String query) {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);

        assertThat(get(PATH + "?" + query, keys.mayExchange())).hasStatus(400);
    }

    private MvcTestResult get(String path, String key) {
        return http.get().uri(path).header("X-API-Key", key).exchange();
    }

    private static Entry entry(long sequence, String title, String agency, String right) {
        return entry(sequence, title, agency, right, FILE);
    }

    private static Entry entry(long sequence, String title, String agency, String right, Bytes content) {
        var it = Samples.bare(title, agency);
        var file = DistributionId.of(it.id(), "csv");
        var place = Iri.of("http://localhost:8080/dataset/" + it.id() + "/resource/" + file + "/download/data.csv");
        return Samples.entry(
                sequence,
                title.toLowerCase(Locale.ROOT).replace(' ', '-'),
                it.with(new Description.AccessTerms(Optional.of(Iri.of(EU + right)), LocalizedText.NONE))
                        .withDistributions(List.of(new Distribution(
                                file,
                                LocalizedText.indonesian("Tabel"),
                                LocalizedText.NONE,
                                new Distribution.Address(Optional.empty(), Optional.of(place)),
                                new Distribution.Form(
                                        Optional.empty(),
                                        Optional.empty(),
                                        OptionalLong.empty(),
                                        Optional.of(new Checksum(
                                                "sha256", content.hash().hex())),
                                        Optional.empty(),
                                        List.of()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))));
    }
}
