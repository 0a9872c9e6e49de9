package id.satudata.hub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class QualityPagesTests {

    private static final String CAPIL = "/instansi/dinas-kependudukan-dan-pencatatan-sipil";

    private final MockMvcTester portal;

    QualityPagesTests(@Autowired MockMvcTester portal) {
        this.portal = portal;
    }

    @Test
    void aDatasetPageSaysHowGoodItIsInWords() throws UnsupportedEncodingException {
        assertThat(read("/dataset/" + PortalSamples.FULL))
                .contains("Mutu deskripsi sangat baik", "Mutakhir sampai 14 Januari 2027 (janji: tahunan)")
                .contains("Langkah berikutnya:", "Jelaskan dalam satu kalimat apa yang boleh dilakukan")
                .contains("Memiliki kata kunci", "+5 butir", "href=\"" + CAPIL + "\"");
        assertThat(read("/en/dataset/" + PortalSamples.FULL))
                .contains("Excellent description", "What to do next:", "Has keywords", "href=\"/en" + CAPIL + "\"")
                .doesNotContain("Memiliki kata kunci");
    }

    @Test
    void whatNobodyCheckedIsNotCalledAFault() throws UnsupportedEncodingException {
        assertThat(read("/dataset/produksi-padi-2025"))
                .contains("2 syarat belum diperiksa", "Belum diperiksa:", "Alamat aksesnya dapat dibuka")
                .contains("Frekuensi tidak disebutkan");
    }

    @Test
    void aBareDatasetIsToldWhatToDo() throws UnsupportedEncodingException {
        assertThat(read("/dataset/" + PortalSamples.BARE))
                .contains("Mutu deskripsi kurang", "Tambahkan sedikitnya satu");
    }

    @Test
    void allAgenciesAreListedWithTheirFigures() throws UnsupportedEncodingException {
        assertThat(read("/instansi"))
                .contains("Mutu data per instansi", "7 instansi", "Dinas Pertanian", "href=\"" + CAPIL + "\"")
                .contains("class=\"bar\"", "dari 405");
        assertThat(read("/en/instansi")).contains("Quality of data by agency", "of 405");
    }

    @Test
    void anAgencysPageShowsItsPicture() throws UnsupportedEncodingException {
        assertThat(read(CAPIL))
                .contains("Dinas Kependudukan dan Pencatatan Sipil", "Mudah ditemukan", "Keutuhan")
                .contains("role=\"img\" aria-label=\"Rata-rata butir MQA dari", "<polyline", "Angka per hari")
                .contains("Yang paling menambah mutu", "butir tiap dataset")
                .contains("href=\"/dataset?organization=dinas-kependudukan-dan-pencatatan-sipil\"");
        assertThat(read(CAPIL))
                .contains("<link rel=\"alternate\" type=\"text/turtle\" href=\"/organization/"
                        + CAPIL.substring("/instansi/".length()) + "/catalog.ttl\">");
        assertThat(read("/en" + CAPIL)).contains("What would gain most", "Figures by day");
    }

    @Test
    void anAgencyThatIsNotThereIsSaidInAPage() throws UnsupportedEncodingException {
        var answer = get("/instansi/dinas-tidak-ada");

        assertThat(answer).hasStatus(404);
        assertThat(answer.getResponse().getContentAsString()).contains("Instansi tidak ditemukan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=abc", "page=9999", "page=%3Cscript%3E"})
    void noPageNumberBreaksTheList(String query) throws UnsupportedEncodingException {
        assertThat(read("/instansi?" + query)).doesNotContain("<script>");
    }

    private String read(String address) throws UnsupportedEncodingException {
        var answer = get(address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult get(String address) {
        return portal.get()
                .uri(URI.create("http://localhost" + address))
                .header("Accept", "text/html")
                .exchange();
    }
}
