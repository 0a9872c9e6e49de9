package id.satudata.hub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concepts;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class ReferencePagesTests {

    private final MockMvcTester portal;
    private final Concepts concepts;

    ReferencePagesTests(@Autowired MockMvcTester portal, @Autowired Concepts concepts) {
        this.portal = portal;
        this.concepts = concepts;
    }

    @Test
    void everyListIsNamedAndLeadsToItsPage() throws UnsupportedEncodingException {
        var page = read("/ref");

        for (var list : concepts.lists()) {
            assertThat(page).contains("href=\"" + list.path() + "\"");
            assertThat(read(list.path())).contains("type=\"text/turtle\" href=\"" + list.path() + ".ttl\"");
        }
        assertThat(read("/")).contains("href=\"/ref\">Kode referensi<");
    }

    @Test
    void aTermSaysWhatItMeansAndWhereItBelongs() throws UnsupportedEncodingException {
        assertThat(read("/ref/urusan/2.12"))
                .contains("<h1>Administrasi Kependudukan dan Pencatatan Sipil</h1>", "UU 23/2014 Pasal 12 ayat (2)")
                .contains("https://w3id.org/satudata-hub/id/urusan/2.12", "dukcapil")
                .contains("href=\"/ref/data-theme/SOCI\">Kependudukan dan masyarakat<")
                .contains("href=\"/dataset?theme=https%3A%2F%2Fw3id.org%2Fsatudata-hub%2Fid%2Furusan%2F2.12\"")
                .contains("type=\"application/ld+json\" href=\"/ref/urusan/2.12.jsonld\"")
                .contains("rel=\"canonical\" href=\"http://localhost:8080/ref/urusan/2.12\"");
    }

    @Test
    void everyPageHasAnEnglishMirror() throws UnsupportedEncodingException {
        assertThat(read("/en/ref/urusan/2.12"))
                .contains("<html lang=\"en\">", "Population administration and civil registration", "Also called")
                .contains("href=\"/en/ref/data-theme/SOCI\">Population and society<")
                .contains("href=\"/ref/urusan/2.12\" hreflang=\"id\"");
        assertThat(read("/en/ref")).contains("Reference codes", "Stages of a dataset");
    }

    @Test
    void broaderTermsLeadToNarrowerOnesAndBack() throws UnsupportedEncodingException {
        assertThat(read("/ref/data-pribadi"))
                .contains("href=\"/ref/data-pribadi/spesifik\"", "7 istilah di bawahnya")
                .doesNotContain("href=\"/ref/data-pribadi/biometrik\"");
        assertThat(read("/ref/data-pribadi/spesifik")).contains("href=\"/ref/data-pribadi/biometrik\"");
        assertThat(read("/ref/data-pribadi/biometrik"))
                .contains("<a href=\"/ref/data-pribadi/spesifik\">Data pribadi spesifik</a>");
    }

    @Test
    void longListsComeInPages() throws UnsupportedEncodingException {
        assertThat(read("/ref/language")).contains("href=\"/ref/language/IND\"", "Bahasa");
        assertThat(read("/ref/wilayah?q=kabupaten"))
                .contains("href=\"/ref/wilayah?q=kabupaten&amp;page=2\"", "aria-current=\"page\"");
        assertThat(read("/ref/wilayah?q=kabupaten&page=2"))
                .contains("canonical\" href=\"http://localhost:8080/ref/wilayah?q=kabupaten&amp;page=2\"");
        assertThat(read("/ref/wilayah?q=kabupaten&page=9999")).contains("class=\"terms\"");
    }

    @Test
    void termsAreFoundByWhatTheyAreCalled() throws UnsupportedEncodingException {
        assertThat(read("/ref/urusan?q=dukcapil"))
                .contains("href=\"/ref/urusan/2.12\"", "1 istilah cocok dengan “dukcapil”", "value=\"dukcapil\"")
                .doesNotContain("href=\"/ref/urusan/1.01\"");
        assertThat(read("/ref/urusan?q=zzz")).contains("Tidak ada istilah cocok dengan “zzz”", "Lihat semua");
    }

    @Test
    void theTermsOfADatasetLeadToTheirPages() throws UnsupportedEncodingException {
        assertThat(read("/dataset/" + PortalSamples.FULL))
                .contains("href=\"/ref/data-theme/", "href=\"/ref/frequency/", "href=\"/ref/wilayah/");
        assertThat(read("/en/dataset/" + PortalSamples.FULL)).contains("href=\"/en/ref/frequency/");
    }

    @Test
    void codesWithTwoPartsHavePagesToo() throws UnsupportedEncodingException {
        assertThat(read("/ref/media-type/text/csv")).contains("CSV (text/csv)", "href=\"/ref/file-type/CSV\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ref/tidak-ada",
                "/ref/urusan/9.99",
                "/en/ref/urusan/kesehatan",
                "/ref/media-type/text/tidak-ada",
                "/ref/urusan/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/ref/%3Cscript%3E",
                "/ref/urusan/a/b/c"
            })
    void whatIsNotThereIsSaidInAPage(String address) throws UnsupportedEncodingException {
        var answer = get(address);

        assertThat(answer)
                .satisfies(it -> assertThat(it.getResponse().getStatus()).isIn(400, 404));
        assertThat(answer.getResponse().getContentAsString()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
                "q=%00&page=%00",
                "q=a%0d%0ab&page=-1",
                "page=99999999999999999999",
                "q=%28&q=%29&page=1&page=2"
            })
    void whatReadersTypeIsNeverMarkup(String query) throws UnsupportedEncodingException {
        assertThat(read("/ref/urusan?" + query)).doesNotContain("<script>", "<img src=x");
        assertThat(read("/ref/urusan/1.02?" + query)).doesNotContain("<script>", "<img src=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ref", "/ref/wilayah", "/ref/wilayah/51", "/ref/file-type", "/ref/licence/CC-BY-4.0"})
    void pagesStaySmallAndCallNoOtherHost(String address) throws UnsupportedEncodingException {
        var page = read(address);

        assertThat(page.length()).isLessThan(60_000);
        assertThat(page).doesNotContain("src=\"http", "rel=\"stylesheet\" href=\"http", " style=\"", " onclick");
    }

    private String read(String address) throws UnsupportedEncodingException {
        var answer = get(address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult get(String address) {
        return portal.get()
                .uri(URI.create("http://localhost" + address))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .exchange();
    }
}
