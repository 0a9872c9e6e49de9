package id.satudata.hub.embedded;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** A MariaDB and an Elasticsearch of the caller's own, on ports that stay, which can be killed and started again. */
public final class KillableServers implements AutoCloseable {

    private final Path data;
    private final MariaDbServer mariaDb;
    private final ElasticsearchServer elasticsearch;

    public KillableServers(Path data) {
        this.data = create(data);
        var properties = new EmbeddedProperties(
                TestServers.serversFolder().toString(),
                data.toString(),
                DataSize.ofMegabytes(512),
                true,
                DataSize.ofMegabytes(64),
                FreePort.any(),
                FreePort.any(),
                Duration.ofMinutes(2),
                Duration.ofSeconds(20));
        var servers = new ServersFolder(properties.serversFolder());
        mariaDb = new MariaDbServer(servers, new MariaDbFolder(data.resolve("mariadb")), properties);
        elasticsearch =
                new ElasticsearchServer(servers, new ElasticsearchFolder(data.resolve("elasticsearch")), properties);
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DatabaseEndpoint startDatabase() {
        return mariaDb.start();
    }

    public SearchEndpoint startSearch() {
        return elasticsearch.start();
    }

    public void killDatabase() {
        kill("mariadb");
    }

    public void killSearch() {
        kill("elasticsearch");
    }

    /** The guard goes with its server, so that nobody ends anything politely. */
    private void kill(String server) {
        try {
            var written =
                    Files.readString(data.resolve(server).resolve("guard.pid")).split(" ", 2);
            var guard = ProcessHandle.of(Long.parseLong(written[0]));
            guard.ifPresent(it -> {
                var all = it.descendants().toList();
                all.forEach(ProcessHandle::destroyForcibly);
                it.destroyForcibly();
                await().atMost(Duration.ofSeconds(20))
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> !it.isAlive() && all.stream().noneMatch(ProcessHandle::isAlive));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        elasticsearch.stop();
        mariaDb.stop();
    }
}
