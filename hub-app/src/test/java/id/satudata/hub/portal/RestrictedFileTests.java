package id.satudata.hub.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.catalog.MemoryEntries;
import id.satudata.hub.partner.Access;
import id.satudata.hub.partner.Agreement.Scope;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.opening.MemoryAccesses;
import id.satudata.hub.partner.opening.MemoryAgreements;
import id.satudata.hub.security.TestKeys;
import id.satudata.hub.table.FileHolders;
import id.satudata.hub.table.FileStore;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files of restricted data, and who gets them. */
@PortalTest
class RestrictedFileTests {

    private static final String FILE =
            "/dataset/" + PortalSamples.FULL + "/resource/" + PortalSamples.keptFile() + "/download/penduduk.csv";
    private static final Pattern TYPE = Pattern.compile("\"type\":\"([^\"]+)\"");
    private static final long SIZE = PortalSamples.KEPT_FILE.text().length();

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private FileStore files;

    @Autowired
    private MemoryEntries entries;

    @Autowired
    private MemoryAgreements agreements;

    @Autowired
    private MemoryAccesses accesses;

    @Autowired
    private FileHolders holders;

    @Autowired
    private TestKeys.Keys keys;

    private Entry restricted = PortalSamples.restricted("RESTRICTED");

    @BeforeEach
    void keepTheFile() throws IOException {
        entries.arrive(restricted);
        try (var content = PortalSamples.KEPT_FILE.stream()) {
            files.keep(content);
        }
    }

    @AfterEach
    void forget() {
        entries.leave(restricted);
        agreements.clear();
        accesses.clear();
    }

    @Test
    void areHandedOutByAgreementAndWrittenDown() {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);

        assertThat(get(keys.mayExchange()))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
                .hasBodyTextEqualTo(PortalSamples.KEPT_FILE.text());
        assertThat(accesses.all()).containsExactly(access(SIZE));
    }

    @Test
    void areWrittenDownWithTheBytesThatGoOut() {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);

        assertThat(get(keys.mayExchange(), HttpHeaders.RANGE, "bytes=0-3"))
                .hasStatus(206)
                .hasBodyTextEqualTo("kode");
        assertThat(accesses.all()).containsExactly(access(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-3,5-6", "items=0-3", "bytes=a-b", "bytes=10-5", "bytes=", "0-3", ""})
    void goOutWholeAndAreWrittenDownSoWhereNoOnePartIsAskedFor(String range) {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);

        assertThat(get(keys.mayExchange(), HttpHeaders.RANGE, range))
                .hasStatusOk()
                .hasBodyTextEqualTo(PortalSamples.KEPT_FILE.text());
        assertThat(accesses.all()).containsExactly(access(SIZE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=99999-", "bytes=-0"})
    void nothingGoesOutOfAPartThereIsNot(String range) {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);

        assertThat(get(keys.mayExchange(), HttpHeaders.RANGE, range))
                .hasStatus(416)
                .hasHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + SIZE)
                .hasBodyTextEqualTo("");
        assertThat(accesses.all()).isEmpty();
    }

    @Test
    void goOutWholeWhereAnotherFileWasBegun() {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);
        var tag = '"' + PortalSamples.KEPT_FILE.hash().hex() + '"';

        assertThat(continued(tag)).hasStatus(206).hasBodyTextEqualTo("kode");
        assertThat(continued("\"lain\""))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .hasBodyTextEqualTo(PortalSamples.KEPT_FILE.text());
        assertThat(accesses.all()).containsExactly(access(SIZE), access(4));
    }

    private MvcTestResult continued(String condition) {
        return portal.get()
                .uri(FILE)
                .header("Authorization", "Bearer " + keys.mayExchange())
                .header(HttpHeaders.RANGE, "bytes=0-3")
                .header(HttpHeaders.IF_RANGE, condition)
                .exchange();
    }

    @Test
    void arentWrittenDownWhereNothingOfThemGoesOut() {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);
        var tag = '"' + PortalSamples.KEPT_FILE.hash().hex() + '"';

        assertThat(get(keys.mayExchange(), HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304)
                .hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        assertThat(get(keys.mayExchange(), HttpHeaders.IF_MATCH, "\"lain\"")).hasStatus(412);
        assertThat(portal.head().uri(FILE).header("X-API-Key", keys.mayExchange()))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(SIZE));
        assertThat(accesses.all()).isEmpty();
    }

    @Test
    void stayShutWhereTheAccessCannotBeWrittenDown() {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);
        accesses.fill();

        assertThat(get(keys.mayExchange()))
                .hasStatus(503)
                .hasHeader(HttpHeaders.RETRY_AFTER, "30")
                .bodyText()
                .doesNotContain("Gerokgak");
    }

    @Test
    void stayShutWithoutAnAgreementThatMeansThem() {
        assertThat(get(keys.mayExchange())).hasStatus(403);
        assertThat(type(get(keys.mayExchange()))).isEqualTo("/problems/agreement-missing");

        agreements.agree(TestKeys.PARTNER, new Scope(List.of("Dinas Kesehatan"), List.of(), ""));
        assertThat(type(get(keys.mayExchange()))).isEqualTo("/problems/agreement-other");
        assertThat(get(keys.mayExchange(), HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .bodyText()
                .contains("The agreement does not mean this file");
    }

    @Test
    void closeAtOnceWhenTheAgreementEnds() {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);
        assertThat(get(keys.mayExchange())).hasStatusOk();

        agreements.end(new PartnerId(TestKeys.PARTNER), 1, "", "operator");

        assertThat(type(get(keys.mayExchange()))).isEqualTo("/problems/agreement-missing");
    }

    @Test
    void stayShutToAllOthers() {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);

        assertThat(portal.get().uri(FILE))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/file-restricted");
        assertThat(portal.get().uri(FILE).header("Authorization", "Basic a3VuY2k6c2RoXw=="))
                .as("from a browser that is signed in at the desk")
                .hasStatus(403);
        for (var key : List.of(keys.mayOperate(), keys.maySubmit(), keys.mayManage(), keys.mayNothing())) {
            assertThat(type(get(key))).isEqualTo("/problems/file-restricted");
        }
        assertThat(accesses.all()).isEmpty();
    }

    @Test
    void aKeyThatOpensNothingIsToldSo() {
        agreements.agree(TestKeys.PARTNER, Scope.ALL);

        assertThat(get("sdh_" + "a".repeat(32)))
                .hasStatus(401)
                .hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"satu-data-hub\"");
        assertThat(type(get("a.b.c"))).isEqualTo("/problems/key-needed");
        assertThat(type(get(keys.expired()))).isEqualTo("/problems/key-expired");
        assertThat(type(get(keys.revoked()))).isEqualTo("/problems/key-revoked");
    }

    @Test
    void whatIsNotRestrictedButNotPublicEitherStaysShut() {
        entries.leave(restricted);
        restricted = PortalSamples.restricted("CONFIDENTIAL");
        entries.arrive(restricted);
        agreements.agree(TestKeys.PARTNER, Scope.ALL);

        assertThat(type(get(keys.mayExchange()))).isEqualTo("/problems/file-restricted");
    }

    @Test
    void thePageSaysWhoMayHaveThemAndWhomToAskInsteadOfAFreeLicence() {
        assertThat(portal.get().uri("/dataset/" + PortalSamples.FULL))
                .bodyText()
                .contains("Siapa boleh mendapatkannya?", "hanya mitra yang punya perjanjian dapat mengambilnya", "@")
                .contains("Buka di penyimpannya")
                .doesNotContain("Boleh dipakai untuk apa?", "untuk keperluan apa pun", "Unduh XLSX");
        assertThat(portal.get().uri("/en/dataset/" + PortalSamples.FULL))
                .bodyText()
                .contains("Who may have it?", "Everybody else asks Dinas")
                .doesNotContain("What may I use it for?");
        entries.leave(restricted);
        assertThat(portal.get().uri("/dataset/" + PortalSamples.FULL))
                .bodyText()
                .contains("Boleh dipakai untuk apa?", "untuk keperluan apa pun");
    }

    @Test
    void thePageOfWhatNobodyCanBeGivenPromisesNothingToPartners() {
        entries.leave(restricted);
        restricted = PortalSamples.restricted("CONFIDENTIAL");
        entries.arrive(restricted);

        assertThat(portal.get().uri("/en/dataset/" + PortalSamples.FULL))
                .bodyText()
                .contains("Its files are not for everybody. Ask Dinas")
                .doesNotContain("partners with an agreement");
    }

    @Test
    void whoeverRepeatsAChecksumDoesNotGetTheFile() {
        holders.note(Map.of(restricted.id(), PortalSamples.KEPT_FILE.hash()));
        var copyist = PortalSamples.copyist();
        entries.arrive(copyist);
        try {
            assertThat(portal.get().uri(place(copyist))).hasStatus(404);

            holders.note(Map.of(copyist.id(), PortalSamples.KEPT_FILE.hash()));
            assertThat(portal.get().uri(place(copyist)))
                    .as("it came with that too")
                    .hasStatusOk();
        } finally {
            entries.leave(copyist);
        }
    }

    private static String place(Entry entry) {
        var file = entry.description().distributions().getFirst().id();
        return "/dataset/" + entry.name() + "/resource/" + file + "/download/x.csv";
    }

    private Access access(long bytes) {
        return new Access(
                new PartnerId(TestKeys.PARTNER), "provinsi-uji", 1, restricted.id(), PortalSamples.keptFile(), bytes);
    }

    private MvcTestResult get(String key) {
        return portal.get().uri(FILE).header("Authorization", "Bearer " + key).exchange();
    }

    private MvcTestResult get(String key, String header, String value) {
        return portal.get()
                .uri(FILE)
                .header("Authorization", "Bearer " + key)
                .header(header, value)
                .exchange();
    }

    private static String type(MvcTestResult answer) {
        var found = TYPE.matcher(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
