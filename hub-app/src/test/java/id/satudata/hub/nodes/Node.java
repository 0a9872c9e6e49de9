package id.satudata.hub.nodes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.HubApplication;
import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.FreePort;
import id.satudata.hub.embedded.TestServers;
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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One hub process of several on one MariaDB and one Elasticsearch, with an RDF store of its own. */
final class Node {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final String name;
    private final Path data;
    private final int port = FreePort.any();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> settings;
    private Process process;

    private Node(String name, Path data, List<String> settings) throws IOException {
        this.name = name;
        this.data = data;
        this.settings = settings;
        this.process = launch();
    }

    /** Starts a node and does not wait for it. */
    static Node on(String name, Path folder, DatabaseEndpoint database, String indexPrefix) throws IOException {
        return new Node(
                name,
                folder.resolve(name),
                List.of(
                        "--spring.profiles.active=dev",
                        "--management.server.port=-1",
                        "--hub.catalog.public-url=http://nodes.example",
                        "--hub.lease.length=3s",
                        "--hub.data=" + folder.resolve(name),
                        "--hub.database.url=" + database.url(),
                        "--hub.database.username=" + database.username(),
                        "--hub.database.password=" + database.password(),
                        "--hub.search.url=" + TestServers.search().uri(),
                        "--hub.search.index-prefix=" + indexPrefix));
    }

    /** The name it goes by among the nodes. */
    String identity() throws IOException {
        return Files.readString(data.resolve("node")).strip();
    }

    /** The key that may do everything; it is made right after the doors first open. */
    String key() throws IOException {
        var file = data.resolve("run/first-api-key");
        await().atMost(ANSWER).until(() -> Files.exists(file));
        return Files.readString(file).strip();
    }

    void awaitReady() {
        await().atMost(START)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> get("/robots.txt").statusCode() < 500);
    }

    /** Freezes it in the middle of whatever it does. */
    void stop() throws IOException, InterruptedException {
        signal("STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void restart() throws IOException {
        process = launch();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What the node has said. */
    String log() throws IOException {
        return Files.readString(data.resolve("hub.log"));
    }

    void submit(String identifier, String title, String key) throws IOException, InterruptedException {
        var turtle = """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                <https://nodes.example/data/%s> a dcat:Dataset ;
                    dct:title "%s"@id ; dct:description "Menurut kecamatan."@id .
                """.formatted(identifier, title);
        var answer = client.send(
                request("/api/v1/submissions")
                        .header("Authorization", "Bearer " + key)
                        .header("Content-Type", "text/turtle")
                        .POST(BodyPublishers.ofString(turtle))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IOException(name + " answers " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** All titles its RDF store holds, sorted, one in a line. */
    String titles() throws IOException, InterruptedException {
        var query = "PREFIX dct: <http://purl.org/dc/terms/> PREFIX dcat: <http://www.w3.org/ns/dcat#> "
                + "SELECT ?title { ?set a dcat:Dataset ; dct:title ?title } ORDER BY ?title";
        return client.send(
                        request("/sparql?query=" + URLEncoder.encode(query, UTF_8))
                                .header("Accept", "text/csv")
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    /** Whether its search finds the words. */
    boolean finds(String words) throws IOException, InterruptedException {
        var answer = get("/api/3/action/package_search?q=" + URLEncoder.encode(words, UTF_8));
        return answer.statusCode() == 200 && !answer.body().contains("\"count\":0");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(ANSWER);
    }

    private void signal(String signal) throws IOException, InterruptedException {
        var told = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start();
        if (!told.waitFor(10, TimeUnit.SECONDS) || told.exitValue() != 0) {
            throw new IOException("Cannot send " + signal + " to " + name);
        }
    }

    private Process launch() throws IOException {
        Files.createDirectories(data);
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                HubApplication.class.getName(),
                "--server.port=" + port));
        words.addAll(settings);
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.resolve("hub.log").toFile()))
                .start();
    }
}
