package id.satudata.hub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.table.FileStore;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class FileDoorTests {

    private static final String FILE =
            "/dataset/" + PortalSamples.FULL + "/resource/" + PortalSamples.keptFile() + "/download/";

    private final MockMvcTester portal;
    private final FileStore files;

    FileDoorTests(@Autowired MockMvcTester portal, @Autowired FileStore files) {
        this.portal = portal;
        this.files = files;
    }

    @BeforeEach
    void keepTheFile() throws IOException {
        try (var content = PortalSamples.KEPT_FILE.stream()) {
            files.keep(content);
        }
    }

    @Test
    void handsOutAKeptFileAsAHarmlessDownload() {
        assertThat(portal.get().uri(FILE + "penduduk 2025.csv"))
                .hasStatusOk()
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader(
                        HttpHeaders.ETAG, '"' + PortalSamples.KEPT_FILE.hash().hex() + '"')
                .hasContentType("text/csv")
                .satisfies(it -> assertThat(it.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                        .startsWith("attachment;"))
                .hasBodyTextEqualTo(PortalSamples.KEPT_FILE.text());
    }

    @Test
    void goesOnWhereADownloadStopped() {
        assertThat(portal.get().uri(FILE + "penduduk.csv").header(HttpHeaders.RANGE, "bytes=0-3"))
                .hasStatus(206)
                .hasBodyTextEqualTo("kode");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 206",
        "ETAG, 206",
        "W/ETAG, 200",
        "'\"lain\"', 200",
        "LAST, 206",
        "'Fri, 20 Nov 2026 00:00:00 GMT', 200",
        "kemarin, 200"
    })
    void goesOnOnlyWithTheSameFile(String condition, int status) {
        var whole = portal.get().uri(FILE + "penduduk.csv").exchange().getResponse();
        var known = condition
                .replace("ETAG", String.valueOf(whole.getHeader(HttpHeaders.ETAG)))
                .replace("LAST", String.valueOf(whole.getHeader(HttpHeaders.LAST_MODIFIED)));
        var request = portal.get().uri(FILE + "penduduk.csv").header(HttpHeaders.RANGE, "bytes=0-3");

        var answer = (known.isEmpty() ? request : request.header(HttpHeaders.IF_RANGE, known)).exchange();

        assertThat(answer)
                .hasStatus(status)
                .hasBodyTextEqualTo(status == 206 ? "kode" : PortalSamples.KEPT_FILE.text())
                .hasHeader(
                        HttpHeaders.CONTENT_LENGTH,
                        Integer.toString(status == 206 ? 4 : PortalSamples.KEPT_FILE.toArray().length));
    }

    @Test
    void sendsAFileOnlyWhereItChanged() {
        var tag = '"' + PortalSamples.KEPT_FILE.hash().hex() + '"';

        assertThat(portal.get().uri(FILE + "penduduk.csv").header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304);
        assertThat(portal.get()
                        .uri(FILE + "penduduk.csv")
                        .header(HttpHeaders.IF_MODIFIED_SINCE, "Sun, 22 Nov 2026 00:00:00 GMT"))
                .hasStatus(304);
    }

    @Test
    void whatIsNotKeptIsNotFound() {
        var other = PortalSamples.entries().get(1).description().distributions().getFirst();

        assertThat(portal.get().uri("/dataset/produksi-padi-2025/resource/" + other.id() + "/download/x.csv"))
                .hasStatus(404);
        assertThat(portal.get().uri("/dataset/" + PortalSamples.FULL + "/resource/nonsense/download/x.csv"))
                .hasStatus(404);
        assertThat(portal.get().uri("/dataset/tidak-ada/resource/x/download/x.csv"))
                .hasStatus(404);
    }

    @Test
    void aLinkToOneFileLeadsToItsPlaceOnThePage() {
        assertThat(portal.get().uri("/dataset/" + PortalSamples.FULL + "/resource/" + PortalSamples.keptFile()))
                .hasStatus(302)
                .hasHeader("Location", "/dataset/" + PortalSamples.FULL + "#berkas-" + PortalSamples.keptFile());
    }
}
