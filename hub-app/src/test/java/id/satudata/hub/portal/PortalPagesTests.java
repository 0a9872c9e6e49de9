package id.satudata.hub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.catalog.MemoryEntries;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class PortalPagesTests {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final MockMvcTester portal;
    private final MemorySearch search;
    private final MemoryEntries entries;

    PortalPagesTests(
            @Autowired MockMvcTester portal, @Autowired MemorySearch search, @Autowired MemoryEntries entries) {
        this.portal = portal;
        this.search = search;
        this.entries = entries;
    }

    @AfterEach
    void searchIsBack() {
        search.comeBack();
    }

    @Test
    void everyTermHasItsPlaceOnThePageOfTheVocabulary() throws UnsupportedEncodingException {
        assertThat(read("/ns")).contains("id=\"satuan\"", "id=\"StandarData\"");
        assertThat(read("/en/ns")).contains("id=\"satuan\"", "never published");
    }

    @Test
    void theFrontPageCountsAndLeadsOn() throws UnsupportedEncodingException {
        var page = read("/");

        assertThat(page)
                .contains("<html lang=\"id\">", "9 dataset dari", "Jelajahi menurut topik", "Dinas Pertanian")
                .contains("href=\"/dataset?theme=AGRI\"", "href=\"/dataset/" + PortalSamples.FULL + "\"");
    }

    @Test
    void everyPageHasAnEnglishMirrorAtTheSamePlace() throws UnsupportedEncodingException {
        assertThat(read("/dataset?q=penduduk&theme=SOCI"))
                .contains("href=\"/en/dataset?q=penduduk&amp;theme=SOCI\"")
                .contains("hreflang=\"en\" href=\"http://localhost:8080/en/dataset?q=penduduk&amp;theme=SOCI\"")
                .contains("rel=\"canonical\" href=\"http://localhost:8080/dataset?q=penduduk&amp;theme=SOCI\"");
        assertThat(read("/en/dataset/" + PortalSamples.FULL))
                .contains("<html lang=\"en\">", "Population by District and Sex 2025", "What is in it?")
                .contains("href=\"/dataset/" + PortalSamples.FULL + "\" hreflang=\"id\"")
                .doesNotContain("Unduh data");
    }

    @Test
    void searchShowsWhyADatasetMatches() throws UnsupportedEncodingException {
        assertThat(read("/dataset?q=kecamatan")).contains("<mark>kecamatan</mark>", "dataset cocok dengan “kecamatan”");
    }

    @ParameterizedTest
    @CsvSource({
        "/dataset, RESTRICTED, Berkas terbatas",
        "/en/dataset, RESTRICTED, Restricted files",
        "/dataset, CONFIDENTIAL, Berkas bukan untuk umum",
        "/en/dataset, CONFIDENTIAL, Files not for everybody"
    })
    void listsSayWhoseFilesAreNotForEverybody(String list, String right, String said)
            throws UnsupportedEncodingException {
        assertThat(read(list)).doesNotContain("class=\"access\"");
        var guarded = PortalSamples.guarded(right);
        entries.arrive(guarded);
        try {
            assertThat(read(list)).containsOnlyOnce("<strong class=\"access\">" + said + "</strong>");
        } finally {
            entries.leave(guarded);
        }
    }

    @Test
    void filtersAreLinksThatCanBeTakenBack() throws UnsupportedEncodingException {
        assertThat(read("/dataset?q=penduduk&organization=dinas-pertanian"))
                .contains("Hapus saringan", "Instansi: Dinas Pertanian")
                .contains("href=\"/dataset?q=penduduk\"")
                .contains("type=\"hidden\" name=\"organization\" value=\"dinas-pertanian\"");
    }

    @Test
    void nothingFoundStillLeadsOn() throws UnsupportedEncodingException {
        assertThat(read("/dataset?q=stunting%20desa&year=2024"))
                .contains("Belum ada data yang cocok dengan “stunting desa”.")
                .contains("Cari lagi tanpa saringan", "href=\"/dataset?theme=AGRI\"");
    }

    @Test
    void withoutSearchTheLatestCanStillBeBrowsed() throws UnsupportedEncodingException {
        search.goAway();

        var answer = get("/dataset?q=padi");

        assertThat(answer).hasStatus(503);
        assertThat(answer.getResponse().getContentAsString())
                .contains("Pencarian sedang lambat", "Produksi Padi 2025", "Dataset terbaru");
        assertThat(get("/")).hasStatusOk();
        assertThat(get("/dataset/" + PortalSamples.FULL)).hasStatusOk();
    }

    @Test
    void aDatasetPageSaysWhatIsKnown() throws UnsupportedEncodingException {
        assertThat(read("/dataset/" + PortalSamples.FULL))
                .contains("Apa isinya?", "Tabel 1.234 baris dan 5 kolom.", "bilangan bulat", "kode atau teks")
                .contains("Unduh CSV", "(2,1 MB)", "asal sumbernya disebut", "sha256")
                .contains("Hasil pemeriksaan", "Perlu diperbaiki", "lisensi kami &lt;b&gt;sendiri&lt;/b&gt;")
                .contains("Asal-usul", "dukcapil", "ke-3", "2f0f9a0e-52a1-4c1e-8d53-0f5b8f2a7c11")
                .contains("[Kumpulan data]. Satu Data Buleleng. Revisi 3")
                .contains("type=\"text/turtle\" href=\"/dataset/" + PortalSamples.FULL + ".ttl\"")
                .contains("\"@type\":\"Dataset\"", "mailto:dukcapil@bulelengkab.go.id");
    }

    @Test
    void anIdLeadsToTheSamePageAsTheName() throws UnsupportedEncodingException {
        var id = PortalSamples.entries().getLast().id();

        assertThat(read("/dataset/" + id))
                .contains("rel=\"canonical\" href=\"http://localhost:8080/dataset/" + PortalSamples.FULL + "\"");
    }

    @Test
    void aBareDatasetIsShownToo() throws UnsupportedEncodingException {
        assertThat(read("/dataset/" + PortalSamples.BARE)).contains("Belum ada berkas", "belum menulis deskripsi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dataset/judul-jahat", "/en/dataset/judul-jahat", "/dataset?q=jahat", "/"})
    void whatSourcesSayIsNeverMarkup(String address) throws UnsupportedEncodingException {
        assertThat(read(address)).doesNotContain("<script>", "<img src=x", "href=\"javascript:", "\u202E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
                "theme=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "sort=%22%3E%3Cscript%3E&page=%3Cscript%3E"
            })
    void whatReadersTypeIsNeverMarkup(String query) throws UnsupportedEncodingException {
        assertThat(read("/dataset?" + query)).doesNotContain("<script>", "<img src=x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00",
                "q=a%00b&page=0",
                "page=999999999999999999999",
                "page=-1",
                "page=500",
                "theme=&theme=%00&year=abc",
                "nonsense=1&q=",
                "q=%F0%9F%92%A9%ED%A0%80",
                "q=%22%28%29%5B%5D%7B%7D%5E~*%3F%3A%5C%2F",
                "sort=DROP+TABLE"
            })
    void noQueryBreaksThePage(String query) {
        assertThat(get("/dataset?" + query)).hasStatusOk();
        assertThat(get("/en/dataset?" + query)).hasStatusOk();
    }

    @Test
    void manyAndLongParametersBreakNothing() {
        var query = "q=" + "pembangunan".repeat(200) + "&theme=x".repeat(300);

        assertThat(get("/dataset?" + query)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/dataset/tidak-ada", "/en/dataset/tidak-ada", "/dataset/tidak.ada", "/tak-ada", "/en/tak-ada"})
    void whatIsNotThereIsSaidInAPage(String address) throws UnsupportedEncodingException {
        var answer = get(address);

        assertThat(answer).hasStatus(404);
        assertThat(answer.getResponse().getContentAsString()).contains("<main", "name=\"q\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tentang", "/en/tentang", "/api", "/en/api", "/kueri", "/en/kueri", "/kueri?contoh=csv"})
    void thePagesThatExplainAreThere(String address) {
        assertThat(get(address)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/dataset",
                "/dataset/" + PortalSamples.FULL,
                "/dataset/" + PortalSamples.BARE,
                "/instansi",
                "/instansi/dinas-kependudukan-dan-pencatatan-sipil",
                "/api",
                "/kueri"
            })
    void pagesStaySmallAndCallNoOtherHost(String address) throws UnsupportedEncodingException {
        var page = read(address);

        assertThat(page.length()).isLessThan(60_000);
        assertThat(page).doesNotContain("src=\"http", "rel=\"stylesheet\" href=\"http", " style=\"", " onclick");
    }

    @Test
    void theQueryEditorIsServedByTheHubItself() throws UnsupportedEncodingException {
        var page = read("/kueri");

        for (var file : new String[] {"yasqe/yasqe.min.js", "yasqe/yasqe.min.css", "kueri.js"}) {
            assertThat(page).contains("\"/assets/" + file + "?v=");
            assertThat(get("/assets/" + file)).hasStatusOk();
        }
        assertThat(get("/assets/yasqe/yasqe.html")).hasStatus(404);
    }

    @Test
    void theStyleSheetIsSmallAndKept() throws UnsupportedEncodingException {
        var answer = get("/assets/portal.css");

        assertThat(answer).hasStatusOk().headers().hasValue("Cache-Control", "max-age=2592000, public");
        assertThat(answer.getResponse().getContentAsString().length()).isLessThan(20_000);
    }

    @Test
    void anUnchangedPageIsNotSentTwice() {
        var tag = get("/dataset/" + PortalSamples.FULL).getResponse().getHeader("ETag");

        assertThat(portal.get().uri("/dataset/" + PortalSamples.FULL).header("If-None-Match", String.valueOf(tag)))
                .hasStatus(304);
    }

    private String read(String address) throws UnsupportedEncodingException {
        var answer = get(address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult get(String address) {
        return portal.get()
                .uri(URI.create("http://localhost" + address))
                .header("Accept", BROWSER)
                .exchange();
    }
}
