package id.satudata.hub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the real server says of a page's language: it sends an answer's locale instead of the header of that name. */
@SpringBootTest(
        classes = TestPortal.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "hub.table.folder=target/portal-test-files",
            "management.endpoint.health.validate-group-membership=false",
            "management.server.port=0",
            "server.address=127.0.0.1"
        })
class PageLanguageTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/en/dataset/" + PortalSamples.FULL + ",id,200,en",
        "/dataset/" + PortalSamples.FULL + ",en,200,id",
        "/en/dataset/tidak-ada,id,404,en",
        "/dataset/tidak-ada,id,404,id",
        "/en?x=,id,200,en",
        "/en,id,200,en",
        "/en,fr,200,en",
        "/,en,200,id",
        "/ns,en,200,id"
    })
    void isTheOneItIsIn(String path, String asked, int status, String language) throws Exception {
        var answer = ask(path, asked, "\"none\"");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().allValues("Content-Language")).containsExactly(language);
        assertThat(answer.body()).contains("<html lang=\"" + language + "\"");
    }

    @ParameterizedTest
    @CsvSource({"/en,id,en", "/,en,id"})
    void isNeverAnotherWhereNothingChanged(String path, String asked, String language) throws Exception {
        var tag = ask(path, asked, "\"none\"").headers().firstValue("ETag").orElseThrow();

        var answer = ask(path, asked, tag);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.headers().allValues("Content-Language")).isSubsetOf(language);
    }

    private HttpResponse<String> ask(String path, String language, String tag)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Accept", "text/html")
                    .header("Accept-Language", language)
                    .header("If-None-Match", tag)
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
