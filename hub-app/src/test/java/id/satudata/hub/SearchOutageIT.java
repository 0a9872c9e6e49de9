package id.satudata.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.embedded.FreePort;
import id.satudata.hub.embedded.TestServers;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.revision.RevisionLog;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Without Elasticsearch nothing stops but search, and when it is back the index catches up. */
class SearchOutageIT {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Path DATA = Path.of("target/search-outage").toAbsolutePath();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static CuttableLine line;
    private static ConfigurableApplicationContext hub;
    private static String address = "";
    private static String prefix = "";
    private static String key = "";

    @BeforeAll
    static void start() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
        line = new CuttableLine(TestServers.search().uri());
        address = "http://localhost:" + FreePort.any();
        prefix = TestServers.indexPrefix();
        var database = TestServers.database();
        hub = new SpringApplicationBuilder(HubApplication.class)
                .run(
                        "--server.port=" + URI.create(address).getPort(),
                        "--management.server.port=0",
                        "--hub.catalog.public-url=" + address,
                        "--hub.data=" + DATA,
                        "--hub.database.url=" + database.url(),
                        "--hub.database.username=" + database.username(),
                        "--hub.database.password=" + database.password(),
                        "--hub.search.url=" + line.near(),
                        "--hub.search.index-prefix=" + prefix);
        key = Files.readString(DATA.resolve("run/first-api-key")).strip();
    }

    @AfterAll
    static void stop() throws IOException {
        hub.close();
        line.close();
    }

    @Test
    void nothingStopsButSearchAndTheIndexCatchesUp() throws Exception {
        submit("teri", "Produksi Ikan Teri");
        awaitIndex();
        assertThat(search("teri").body()).contains("Produksi Ikan Teri");

        line.cut();
        submit("tuna", "Produksi Ikan Tuna");

        assertThat(search("tuna").statusCode()).isEqualTo(503);
        assertThat(get("/dataset/produksi-ikan-tuna").body()).contains("Produksi Ikan Tuna");
        assertThat(get("/api/3/action/package_show?id=produksi-ikan-tuna").statusCode())
                .isEqualTo(200);
        await().atMost(LONG)
                .until(() -> get(sparql("Produksi Ikan Tuna")).body().contains(address));

        line.mend();
        awaitIndex();
        assertThat(search("tuna").body()).contains("Produksi Ikan Tuna");
    }

    @Test
    void anIndexDeletedWhileTheHubCannotSeeItIsFilledAgain() throws Exception {
        submit("cakalang", "Produksi Ikan Cakalang");
        awaitIndex();

        line.cut();
        deleteIndexes();
        submit("layang", "Produksi Ikan Layang");
        line.mend();

        await().atMost(LONG).untilAsserted(() -> {
            assertThat(search("cakalang").body()).contains("Produksi Ikan Cakalang");
            assertThat(search("layang").body()).contains("Produksi Ikan Layang");
        });
    }

    private static void deleteIndexes() throws Exception {
        var names = CLIENT.send(
                HttpRequest.newBuilder(TestServers.search().uri().resolve("/_cat/indices/" + prefix + "*?h=index"))
                        .build(),
                BodyHandlers.ofLines());
        for (var name : names.body().toList()) {
            var deleted = CLIENT.send(
                    HttpRequest.newBuilder(TestServers.search().uri().resolve("/" + name))
                            .DELETE()
                            .build(),
                    BodyHandlers.discarding());
            assertThat(deleted.statusCode()).isEqualTo(200);
        }
    }

    private static void awaitIndex() throws InterruptedException {
        var head = hub.getBean(RevisionLog.class).head();
        assertThat(hub.getBean(Followers.class).awaitAll(head, LONG)).isTrue();
    }

    private static HttpResponse<String> search(String words) throws IOException, InterruptedException {
        return get("/api/3/action/package_search?q=" + words);
    }

    private static String sparql(String title) {
        var query = "SELECT ?s { ?s <http://purl.org/dc/terms/title> \"" + title + "\"@id }";
        return "/sparql?query=" + URLEncoder.encode(query, UTF_8);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "*/*");
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static void submit(String name, String title) throws IOException, InterruptedException {
        var turtle = """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                <https://perikanan.example.go.id/data/%s> a dcat:Dataset ;
                    dct:title "%s"@id ; dct:description "Menurut kecamatan."@id .
                """.formatted(name, title);
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1/submissions"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "text/turtle")
                .POST(BodyPublishers.ofString(turtle));
        var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
