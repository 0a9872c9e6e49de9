package id.satudata.hub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.table.FileStore;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

    @Test
    void sendsAFileOnlyWhereItChanged() {
        var tag = '"' + PortalSamples.KEPT_FILE.hash().hex() + '"';

        assertThat(portal.get().uri(FILE + "penduduk.csv").header(HttpHeaders.IF_NONE_MATCH, tag))
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
