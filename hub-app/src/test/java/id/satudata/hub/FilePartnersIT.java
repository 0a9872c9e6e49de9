package id.satudata.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.satudata.hub.lease.Holding;
import id.satudata.hub.lease.Leases;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Partners that take all in one file, in a folder of a real SSH server and in a bucket: what they have is compared and set right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilePartnersIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String FILE = "katalog.nq";
    private static final int DATASETS = 2;
    private static final Duration LEASE = Duration.ofSeconds(5);

    private final Map<String, byte[]> bucket = new ConcurrentHashMap<>();
    private final SshServer server = SshServer.setUpDefaultServer();
    private volatile Runnable whenRead = () -> {};
    private Path folder;
    private KeyPair host;
    private HttpServer objects;
    private OwnHub hub;

    @BeforeAll
    void aHubWithDatasets(@TempDir Path empty) throws Exception {
        folder = empty;
        host = KeyUtils.generateKeyPair("ssh-rsa", 2048);
        server.setHost("localhost");
        server.setKeyPairProvider(KeyPairProvider.wrap(host));
        server.setPasswordAuthenticator((user, password, _) -> user.equals("hub") && password.equals("rahasia"));
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.start();
        objects = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        objects.createContext("/ember/", this::answer);
        objects.start();
        hub = OwnHub.start("files", "--hub.partner.pause=1s", "--hub.lease.length=" + LEASE.toSeconds() + "s");
        submit("gizi", "Gizi Balita");
        submit("jalan", "Panjang Jalan");
    }

    @AfterAll
    void end() throws IOException {
        hub.close();
        objects.stop(0);
        server.stop(true);
    }

    /** A place as its owner sees it, who may damage what is there. */
    private interface Owned {

        byte[] read() throws IOException;

        void write(byte[] content) throws IOException;

        void delete() throws IOException;
    }

    @Test
    void comparesAndSetsRightTheFileInAFolder() throws Exception {
        var file = folder.resolve(FILE);
        register("lewat-sftp", "sftp", URI.create("sftp://localhost:" + server.getPort() + "/"), """
                {"name": "user", "value": "hub"}, {"name": "password", "value": "rahasia"},
                {"name": "host-key", "value": "%s"}""".formatted(
                        KeyUtils.getFingerPrint(host.getPublic())));

        comparesAndSetsRight("lewat-sftp", new Owned() {
            @Override
            public byte[] read() throws IOException {
                return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            }

            @Override
            public void write(byte[] content) throws IOException {
                Files.write(file, content);
            }

            @Override
            public void delete() throws IOException {
                Files.delete(file);
            }
        });
    }

    @Test
    void comparesAndSetsRightTheFileInABucketHoweverLongItTakesButNotWhileItIsReplaced() throws Exception {
        register(
                "lewat-s3",
                "s3",
                URI.create("http://localhost:" + objects.getAddress().getPort() + "/ember/"),
                """
                {"name": "access-key", "value": "AK"}, {"name": "secret-key", "value": "rahasia"}""");

        comparesAndSetsRight("lewat-s3", new Owned() {
            @Override
            public byte[] read() {
                return bucket.getOrDefault(FILE, new byte[0]);
            }

            @Override
            public void write(byte[] content) {
                bucket.put(FILE, content);
            }

            @Override
            public void delete() {
                bucket.remove(FILE);
            }
        });

        bucket.put(FILE, new byte[] {1});
        whenRead = () -> hub.bean(JdbcClient.class)
                .sql("update partner_file set sent_at = utc_timestamp(6) where partner_id = 'lewat-s3'")
                .update();
        var compared = compared("lewat-s3");
        whenRead = () -> {};
        assertThat(compared.path("state").asString("")).isEqualTo("failed");
        assertThat(compared.path("reason").asString("")).contains("compare once more");
        assertThat(differences("lewat-s3")).isEmpty();

        var answer = new CompletableFuture<Void>();
        whenRead = answer::join;
        assertThat(begin("lewat-s3")).isEqualTo(202);
        await().during(LEASE.plusSeconds(1))
                .atMost(SOON)
                .until(() -> state("lewat-s3").equals("running"));
        assertThat(begin("lewat-s3")).isEqualTo(409);
        answer.complete(null);
        await().atMost(SOON).until(() -> state("lewat-s3").equals("done"));
    }

    private void comparesAndSetsRight(String partner, Owned place) throws Exception {
        await().atMost(SOON).until(() -> hasAll(partner));
        var sent = place.read();
        assertThat(new String(sent, UTF_8)).contains("Gizi Balita", "Panjang Jalan");
        assertFound(partner, 0, 0);
        assertThat(differences(partner)).isEmpty();

        place.write(new String(sent, UTF_8).replace("Gizi", "Giza").getBytes(UTF_8));
        assertFound(partner, 0, DATASETS);
        assertThat(differences(partner)).containsOnly("content").hasSize(DATASETS);
        assertThat(hub.page("/en/admin/partners/" + partner).body())
                .contains("The file at the partner is not the one it was sent", "So the 2 datasets in it");
        assertThat(hub.page("/admin/partners/" + partner).body())
                .contains("Berkas di mitra bukan yang dikirim kepadanya");
        assertThat(order("/admin/partners/" + partner + "/repair")).isEqualTo(303);
        await().atMost(SOON).until(() -> hasAll(partner));
        assertThat(place.read()).isEqualTo(sent);
        assertFound(partner, 0, 0);

        place.delete();
        assertFound(partner, DATASETS, 0);
        assertThat(differences(partner)).containsOnly("missing").hasSize(DATASETS);
        assertThat(hub.page("/en/admin/partners/" + partner).body()).contains("The file is gone at the partner");
        assertThat(hub.post("/api/v1/partners/" + partner + "/differences/replay", "application/json", "")
                        .statusCode())
                .isEqualTo(202);
        await().atMost(SOON).until(() -> hasAll(partner));
        assertThat(place.read()).isEqualTo(sent);
        assertFound(partner, 0, 0);
        assertThat(differences(partner)).isEmpty();
    }

    /** Threads of SSHD may end with an exception while a connection is closed; that is no matter of the one who waits. */
    private static ConditionFactory await() {
        return Awaitility.await().dontCatchUncaughtExceptions();
    }

    private boolean hasAll(String partner) throws Exception {
        var standing = hub.get("/api/v1/partners/" + partner).path("standing");
        return standing.path("there").asInt() == DATASETS
                && standing.path("pending").asInt() == 0
                && standing.path("behind").asInt() == 0;
    }

    private void assertFound(String partner, int missing, int different) throws Exception {
        var compared = compared(partner);
        assertThat(compared.path("state").asString("")).as(compared.toString()).isEqualTo("done");
        assertThat(compared.path("compared").asInt()).isEqualTo(DATASETS);
        assertThat(compared.path("missing").asInt()).isEqualTo(missing);
        assertThat(compared.path("different").asInt()).isEqualTo(different);
        assertThat(compared.path("surplus").asInt()).isZero();
    }

    /** Compares between two rounds, since one under way may replace the file. */
    private JsonNode compared(String partner) throws Exception {
        await().atMost(SOON)
                .until(() -> hub.bean(Leases.class).holdings().stream()
                        .filter(Holding::held)
                        .noneMatch(it -> it.name().endsWith(":" + partner)));
        assertThat(begin(partner)).isEqualTo(202);
        await().atMost(SOON).until(() -> !state(partner).equals("running"));
        return hub.get(comparison(partner));
    }

    private int begin(String partner) throws Exception {
        return hub.post(comparison(partner), "application/json", "").statusCode();
    }

    private String state(String partner) throws Exception {
        return hub.get(comparison(partner)).path("state").asString("");
    }

    private static String comparison(String partner) {
        return "/api/v1/partners/" + partner + "/comparison";
    }

    private List<String> differences(String partner) throws Exception {
        return hub.get("/api/v1/partners/" + partner + "/differences")
                .path("deliveries")
                .valueStream()
                .map(it -> it.path("difference").asString(""))
                .toList();
    }

    private int order(String path) throws Exception {
        var form = DeskForm.on(hub.page(path.substring(0, path.lastIndexOf('/'))));
        return hub.postForm(path, form.body(), form.cookie()).statusCode();
    }

    private void register(String id, String kind, URI address, String settings) throws Exception {
        var created =
                hub.post("/api/v1/partners", "application/json", """
                {"id": "%s", "kind": "%s", "address": "%s", "title": {"id": "Mitra"},
                 "settings": [{"name": "file", "value": "%s"}, %s]}""".formatted(id, kind, address, FILE, settings));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        var agreed = hub.post(
                "/api/v1/partners/" + id + "/agreements",
                "application/json",
                "{\"letter\": \"PKS 1/2026\", \"purpose\": \"Publikasi\"}");
        assertThat(agreed.statusCode()).as(agreed.body()).isEqualTo(201);
    }

    private void submit(String key, String title) throws Exception {
        var answer = hub.post("/api/v1/submissions", "text/turtle", """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                <https://asal.example.go.id/data/%s> a dcat:Dataset ;
                    dct:title "%s"@id ; dct:description "Uji."@id ; dcat:keyword "uji"@id .
                """.formatted(key, title));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var name = exchange.getRequestURI().getPath().substring("/ember/".length());
            var content = exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestMethod().equals("PUT")) {
                bucket.put(name, content);
                exchange.sendResponseHeaders(200, -1);
                return;
            }
            whenRead.run();
            var found = bucket.get(name);
            exchange.sendResponseHeaders(found == null ? 404 : 200, found == null ? -1 : found.length);
            if (found != null) {
                exchange.getResponseBody().write(found);
            }
        }
    }
}
