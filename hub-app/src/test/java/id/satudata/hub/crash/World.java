package id.satudata.hub.crash;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.KillableServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The campaign's own MariaDB, Elasticsearch and hub, with a tap between the hub and each of them. */
final class World implements AutoCloseable {

    static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final Path folder;
    private final HubClassPath code;
    private final KillableServers servers;
    private final DatabaseEndpoint database;
    private final Tap databaseTap;
    private final Tap searchTap;
    private final URI node;
    private final HubProcess hub;

    /** Starts all of it anew in the folder, and trains the hub's start. */
    World(Path folder, Collection<Place> places) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        this.folder = Files.createDirectories(folder);
        code = HubClassPath.weave(folder.resolve("code"), places);
        servers = new KillableServers(folder.resolve("servers"));
        database = servers.startDatabase();
        node = servers.startSearch().uri();
        databaseTap = new Tap(port(database));
        searchTap = new Tap(node.getPort());
        hub = hub("hub", database, "crash-");
        hub.train();
        hub.requireReady(START_LIMIT);
        hub.stop();
    }

    /** Another hub on another database of the same servers. */
    HubProcess hub(String name, DatabaseEndpoint its, String prefix) {
        var tapped = new DatabaseEndpoint(
                its.url().replace(":" + port(database) + "/", ":" + databaseTap.port() + "/"),
                its.username(),
                its.password());
        return new HubProcess(
                code,
                folder.resolve(name),
                folder.resolve("hub.aot"),
                tapped,
                "http://127.0.0.1:" + searchTap.port(),
                prefix,
                List.of(freePort(), freePort()));
    }

    HubClassPath code() {
        return code;
    }

    HubProcess hub() {
        return hub;
    }

    KillableServers servers() {
        return servers;
    }

    DatabaseEndpoint database() {
        return database;
    }

    Tap databaseTap() {
        return databaseTap;
    }

    Tap searchTap() {
        return searchTap;
    }

    URI node() {
        return node;
    }

    private static int port(DatabaseEndpoint it) {
        return URI.create(it.url().substring("jdbc:".length())).getPort();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        hub.kill();
        databaseTap.close();
        searchTap.close();
        servers.close();
    }
}
