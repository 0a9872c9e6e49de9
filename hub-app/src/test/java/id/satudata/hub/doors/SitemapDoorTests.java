package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DoorsTest
class SitemapDoorTests {
    @Autowired
    private MockMvcTester http;

    @Test
    void robotsFindTheListOfPagesThroughTheirFile() {
        assertThat(http.get().uri("/robots.txt"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/plain")
                .bodyText()
                .contains("Disallow: /admin", "Sitemap: http://localhost:8080/sitemap.xml");
        assertThat(http.get().uri("/sitemap.xml"))
                .hasStatusOk()
                .hasContentType("application/xml")
                .bodyText()
                .contains("<sitemap><loc>http://localhost:8080/sitemap/1.xml</loc></sitemap>");
        assertThat(http.get().uri("/sitemap/1.xml"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<url><loc>http://localhost:8080/</loc></url>",
                        "<url><loc>http://localhost:8080/dataset/jumlah-penduduk-2025</loc></url>",
                        "<url><loc>http://localhost:8080/dataset/produksi-padi-2025</loc></url>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "-1", "x", "99999", "99999999999", "01"})
    void aPartThatIsNotThereIsNotFound(String number) {
        assertThat(http.get().uri("/sitemap/{number}.xml", number)).hasStatus(404);
    }

    @Test
    void whoHasItAlreadyGetsNothing() {
        var tag = String.valueOf(
                http.get().uri("/sitemap.xml").exchange().getResponse().getHeader("ETag"));

        assertThat(http.get().uri("/sitemap.xml").header("If-None-Match", tag)).hasStatus(304);
    }
}
