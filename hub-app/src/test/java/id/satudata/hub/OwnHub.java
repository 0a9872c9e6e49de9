package id.satudata.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.embedded.FreePort;
import id.satudata.hub.embedded.TestServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole hub that a test has for itself, empty, on the shared servers but with a database and indexes of its own. */
public final class OwnHub implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final URI address;
    private final Path data;
    private final HttpClient client = HttpClient.newHttpClient();

    private OwnHub(ConfigurableApplicationContext context, URI address, Path data) {
        this.context = context;
        this.address = address;
        this.data = data;
    }

    public static OwnHub start(String name, String... more) {
        var address = URI.create("http://localhost:" + FreePort.any());
        var data = Path.of("target/own-hub-" + name).toAbsolutePath();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + data, e);
        }
        var database = TestServers.database();
        var settings = Stream.concat(
                        Stream.of(
                                "--server.port=" + address.getPort(),
                                "--management.server.port=0",
                                "--hub.catalog.public-url=" + address,
                                "--hub.data=" + data,
                                "--hub.embedded.servers=" + TestServers.serversFolder(),
                                "--hub.source.allowed-hosts=localhost",
                                "--hub.database.url=" + database.url(),
                                "--hub.database.username=" + database.username(),
                                "--hub.database.password=" + database.password(),
                                "--hub.search.url=" + TestServers.search().uri(),
                                "--hub.search.index-prefix=" + TestServers.indexPrefix()),
                        Stream.of(more))
                .toArray(String[]::new);
        return new OwnHub(new SpringApplicationBuilder(HubApplication.class).run(settings), address, data);
    }

    public URI address() {
        return address;
    }

    public URI at(String path) {
        return URI.create(address + path);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A key that may do anything. */
    public String key() throws IOException {
        return Files.readString(data.resolve("run/first-api-key"), UTF_8).strip();
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(HttpRequest.newBuilder(at(path))
                        .header("Authorization", "Bearer " + key())
                        .build())
                .body());
    }

    public HttpResponse<String> page(String path) throws IOException, InterruptedException {
        var login = Base64.getEncoder().encodeToString(("kunci:" + key()).getBytes(UTF_8));
        return send(HttpRequest.newBuilder(at(path))
                .header("Authorization", "Basic " + login)
                .build());
    }

    public HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path))
                .header("Authorization", "Bearer " + key())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        List.of(headers)
                .forEach(it -> request.header(it.substring(0, it.indexOf(':')), it.substring(it.indexOf(':') + 1)));
        return send(request.build());
    }

    /** Sends a form of the desk, as a browser does. */
    public HttpResponse<String> postForm(String path, String form, String cookie)
            throws IOException, InterruptedException {
        var login = Base64.getEncoder().encodeToString(("kunci:" + key()).getBytes(UTF_8));
        return send(HttpRequest.newBuilder(at(path))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        context.close();
    }
}
