package id.satudata.hub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.util.unit.DataSize;

/**
 * The real MariaDB and Elasticsearch for integration tests, started once per test JVM and ended with it.
 *
 * <p>The data folder is kept between runs; what earlier runs left in it is dropped at the first use.
 */
public final class TestServers {

    private static final Logger log = LoggerFactory.getLogger(TestServers.class);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static @Nullable EmbeddedServers running;

    private TestServers() {}

    /** Returns an empty database of its own for the caller. */
    public static DatabaseEndpoint database() {
        var name = "hub_it_" + COUNT.incrementAndGet();
        var server = running().database();
        execute(server, "CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        return new DatabaseEndpoint(
                server.url().replaceFirst("/hub$", "/" + name), server.username(), server.password());
    }

    /** Returns the node; callers keep apart by {@link #indexPrefix()}. */
    public static SearchEndpoint search() {
        return running().search();
    }

    /** Returns a prefix for index names that no other caller in this JVM or an earlier one has used. */
    public static String indexPrefix() {
        return "it-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + "-";
    }

    /** Points a Spring context at a fresh database and the shared node, through the external servers' settings. */
    public static void register(DynamicPropertyRegistry registry) {
        var database = database();
        registry.add("hub.database.url", database::url);
        registry.add("hub.database.username", database::username);
        registry.add("hub.database.password", database::password);
        registry.add("hub.search.url", () -> search().uri());
    }

    /** Returns a folder of that name which no other test JVM of the same run uses. */
    public static Path folder(String name) {
        return Path.of("target", System.getProperty("hub.test.fork", "fork-1"), name)
                .toAbsolutePath();
    }

    /** Returns the folder the build fills with the servers' archives. */
    public static Path serversFolder() {
        var here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, it -> it != null, Path::getParent)
                .filter(it -> Files.exists(it.resolve("mvnw")))
                .findFirst()
                .orElseThrow()
                .resolve("servers");
    }

    /** Returns the client programs of the same MariaDB. */
    public static DatabasePrograms programs() {
        return new DatabasePrograms(new ServersFolder(serversFolder()));
    }

    static EmbeddedProperties properties(Path data) {
        return new EmbeddedProperties(
                serversFolder().toString(),
                data.toString(),
                DataSize.ofMegabytes(512),
                true,
                DataSize.ofMegabytes(64),
                0,
                0,
                Duration.ofMinutes(5),
                Duration.ofSeconds(20));
    }

    private static void execute(DatabaseEndpoint server, String sql) {
        try (var connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot run " + sql, e);
        }
    }

    private static void dropDatabases(DatabaseEndpoint server) {
        try (var connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                var databases = connection.getMetaData().getCatalogs()) {
            while (databases.next()) {
                var name = databases.getString(1);
                if (name.startsWith("hub_it_")) {
                    execute(server, "DROP DATABASE " + name);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot drop the databases of earlier runs", e);
        }
    }

    private static void dropIndexes(SearchEndpoint node) {
        try (var client = HttpClient.newHttpClient()) {
            var names = HttpRequest.newBuilder(node.uri().resolve("/_cat/indices/it-*?h=index"));
            client.send(names.build(), BodyHandlers.ofLines()).body().forEach(name -> {
                var drop =
                        HttpRequest.newBuilder(node.uri().resolve("/" + name)).DELETE();
                client.sendAsync(drop.build(), BodyHandlers.discarding()).join();
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot drop the indexes of earlier runs", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while dropping the indexes of earlier runs", e);
        }
    }

    /** Started by the first caller; servers that do not start fail every test that wants them with their sentence. */
    private static synchronized EmbeddedServers running() {
        if (running == null) {
            running = begin();
            dropDatabases(running.database());
            dropIndexes(running.search());
        }
        return running;
    }

    /** Once more if a busy machine was too slow for them, which none of the tests that share them is about. */
    private static EmbeddedServers begin() {
        var servers = launch();
        try {
            servers.database();
            servers.search();
            return servers;
        } catch (ServerStartFailed e) {
            log.error("The shared servers did not start and are started once more", e);
            close(servers);
            return launch();
        }
    }

    private static EmbeddedServers launch() {
        return new EmbeddedServers(properties(folder("it-data")), EnumSet.allOf(EmbeddedServers.Kind.class));
    }

    private static void close(EmbeddedServers servers) {
        try {
            servers.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot give back the data folder", e);
        }
    }
}
