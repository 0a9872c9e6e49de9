package id.satudata.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.embedded.FreePort;
import id.satudata.hub.embedded.TestServers;
import id.satudata.hub.revision.RevisionLog;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A hub in a process of its own, killed while it delivers: after the partner took a dataset and before its answer came (K13), and
 * after the answer and before it was noted (K14). The partner is another hub.
 */
class KilledDeliveryIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<String> DATASETS = List.of("gizi", "jalan", "sanitasi");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path data = TestServers.folder("it-killed-delivery");
    private final URI address = URI.create("http://localhost:" + FreePort.any());
    private final List<String> servers = servers();
    private Optional<Process> process = Optional.empty();

    @AfterEach
    void leaveNothing() {
        process.ifPresent(Process::destroyForcibly);
    }

    @Test
    void deliversNothingTwiceAndLosesNothingWhenKilledBetweenAcceptanceAndNote() throws Exception {
        FileSystemUtils.deleteRecursively(data);
        start();
        try (var province = OwnHub.start("killed-province");
                var line = LethalLine.to(province.address(), this::kill)) {
            awaitDoors();
            for (var key : DATASETS) {
                submit(key);
            }

            line.killAfter("/api/v1/submissions"); // K13
            register(line.address(), province.key());
            awaitDeath();
            assertThat(province.bean(Entries.class).count()).isEqualTo(1);

            line.killAfter("/api/3/action/package_show"); // K14: it was answered, and asks what is shown now
            start();
            awaitDeath();

            start();
            awaitDoors();
            await().atMost(SOON).until(() -> standing().path("there").asLong() == DATASETS.size());
            assertThat(standing().path("pending").asLong()).isZero();
            assertThat(standing().path("refused").asLong()).isZero();
            assertThat(line.taken()).hasSizeGreaterThan(DATASETS.size()); // some were sent again,
            assertThat(province.bean(Entries.class).count()).isEqualTo(DATASETS.size()); // and changed nothing
            assertThat(province.bean(RevisionLog.class).head().value()).isEqualTo(DATASETS.size());
        }
    }

    private static List<String> servers() {
        var database = TestServers.database();
        return List.of(
                "--hub.database.url=" + database.url(),
                "--hub.database.username=" + database.username(),
                "--hub.database.password=" + database.password(),
                "--hub.search.url=" + TestServers.search().uri(),
                "--hub.search.index-prefix=" + TestServers.indexPrefix());
    }

    private void start() throws IOException {
        Files.createDirectories(data);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                HubApplication.class.getName(),
                "--server.port=" + address.getPort(),
                "--management.server.port=0",
                "--hub.catalog.public-url=" + address,
                "--hub.data=" + data,
                "--hub.source.allowed-hosts=localhost",
                "--hub.lease.length=2s",
                "--hub.partner.pause=1s"));
        command.addAll(servers);
        process = Optional.of(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.resolve("hub.log").toFile()))
                .start());
    }

    private void kill() {
        process.ifPresent(Process::destroyForcibly);
    }

    private void awaitDeath() throws InterruptedException {
        assertThat(process.orElseThrow().waitFor(SOON.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
    }

    private void awaitDoors() {
        await().atMost(SOON)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> ask("/api/v1/partners").statusCode() == 200);
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private JsonNode standing() throws IOException, InterruptedException {
        return JSON.readTree(ask("/api/v1/partners/provinsi").body()).path("standing");
    }

    private void submit(String key) throws IOException, InterruptedException {
        post("/api/v1/submissions", "text/turtle", """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX foaf: <http://xmlns.com/foaf/0.1/>
                <https://asal.example.go.id/data/%1$s> a dcat:Dataset ;
                    dct:title "Data %1$s"@id ;
                    dct:description "Menurut desa di Kabupaten Buleleng."@id ;
                    dct:publisher [ a foaf:Agent ; foaf:name "Dinas Kesehatan"@id ] ;
                    dcat:distribution [ a dcat:Distribution ; dct:title "Tabel"@id ;
                        dcat:accessURL <https://asal.example.go.id/berkas/%1$s.csv> ] .
                """.formatted(key));
    }

    private void register(URI partner, String key) throws IOException, InterruptedException {
        post("/api/v1/partners", "application/json", """
                {"id": "provinsi", "kind": "hub", "address": "%s", "title": {"id": "Provinsi"},
                 "settings": [{"name": "token", "value": "%s"}]}""".formatted(partner, key));
        post("/api/v1/partners/provinsi/agreements", "application/json", """
                {"letter": "PKS 1/2026", "purpose": "Publikasi"}""");
    }

    private void post(String path, String type, String body) throws IOException, InterruptedException {
        var request = request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        var answer = client.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    private HttpRequest.Builder request(String path) throws IOException {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header(
                        "Authorization",
                        "Bearer "
                                + Files.readString(data.resolve("run/first-api-key"), UTF_8)
                                        .strip());
    }
}
