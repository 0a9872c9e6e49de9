package id.satudata.hub.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.TestServers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** Two hubs on one MariaDB and one Elasticsearch: either may freeze or die, and the other goes on. */
class SeveralNodesIT {

    private static final Duration TAKEOVER = Duration.ofSeconds(60);
    private static final String SEARCH = "projection-search";

    private final Path folder = Path.of("target/it-nodes").toAbsolutePath();
    private final DatabaseEndpoint database = TestServers.database();
    private final String prefix = TestServers.indexPrefix();
    private final List<Node> nodes = new ArrayList<>();
    private String key = "";

    @BeforeEach
    void startTwo() throws Exception {
        FileSystemUtils.deleteRecursively(folder);
        nodes.add(Node.on("first", folder, database, prefix));
        nodes.getFirst().awaitReady(); // it makes the tables and the first key
        key = nodes.getFirst().key();
        nodes.add(Node.on("second", folder, database, prefix));
        nodes.getLast().awaitReady();
    }

    @AfterEach
    void end() throws InterruptedException {
        for (var node : nodes) {
            node.kill();
        }
    }

    @Test
    void eitherNodeMayFreezeOrDieAndNothingIsLost() throws Exception {
        nodes.getFirst().submit("a", "Pisang Awal", key);
        nodes.getLast().submit("b", "Jeruk Awal", key);
        awaitAll("Jeruk Awal", "Pisang Awal");

        var frozen = holder();
        var other = otherThan(frozen);
        var oldFence = fence();
        frozen.stop();
        other.submit("c", "Mangga Beku", key);
        await().atMost(TAKEOVER).until(() -> other.finds("mangga beku"));
        assertThat(fence()).isGreaterThan(oldFence);
        assertThat(holder()).isSameAs(other);

        frozen.goOn();
        var newFence = fence();
        frozen.submit("d", "Salak Bangun", key);
        awaitAll("Jeruk Awal", "Mangga Beku", "Pisang Awal", "Salak Bangun");
        assertThat(fence()).isEqualTo(newFence);
        assertThat(indexFence()).isEqualTo(newFence);

        var killed = holder();
        var survivor = otherThan(killed);
        killed.kill();
        for (var it : IntStream.range(0, 20).toArray()) {
            survivor.submit("e" + it, "Durian Sisa " + it, key);
        }
        await().atMost(TAKEOVER).until(() -> survivor.finds("durian sisa 19"));
        assertThat(holder()).isSameAs(survivor);

        killed.restart();
        killed.awaitReady();
        await().atMost(TAKEOVER).until(() -> killed.titles().equals(survivor.titles()));
        assertThat(survivor.titles().lines()).hasSize(25);
        assertThat(indexFence()).isEqualTo(fence());
    }

    private void awaitAll(String... titles) {
        var expected = "title\r\n" + String.join("\r\n", titles) + "\r\n";
        for (var node : nodes) {
            await().atMost(TAKEOVER)
                    .untilAsserted(() -> assertThat(node.titles()).isEqualTo(expected));
            for (var title : titles) {
                await().atMost(TAKEOVER).until(() -> node.finds(title));
            }
        }
    }

    private Node holder() throws IOException, SQLException {
        var name = lease("node");
        for (var node : nodes) {
            if (node.identity().equals(name)) {
                return node;
            }
        }
        throw new IllegalStateException("Nobody here is " + name);
    }

    private Node otherThan(Node node) {
        return node == nodes.getFirst() ? nodes.getLast() : nodes.getFirst();
    }

    private long fence() throws SQLException {
        return Long.parseLong(lease("fence"));
    }

    private String lease(String column) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var lease = connection.prepareStatement("select node, fence from lease where name = ?")) {
            lease.setString(1, SEARCH);
            try (var row = lease.executeQuery()) {
                row.next();
                return row.getString(column);
            }
        }
    }

    /** The fence the index was last written under. */
    private long indexFence() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var position = URI.create(TestServers.search().uri() + "/" + prefix + "catalog/_doc/position");
            var answer = client.send(HttpRequest.newBuilder(position).build(), BodyHandlers.ofString());
            return JsonMapper.shared()
                    .readTree(answer.body())
                    .at("/_source/fence")
                    .asLong();
        }
    }
}
