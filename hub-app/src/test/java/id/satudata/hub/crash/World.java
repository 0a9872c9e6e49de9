package id.satudata.hub.crash;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.FreePort;
import id.satudata.hub.embedded.KillableServers;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.util.FileSystemUtils;

/** The campaign's own MariaDB and Elasticsearch, with a tap between the hubs and each of them, and the hubs' code. */
final class World implements AutoCloseable {

    static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final Path folder;
    private final HubClassPath code;
    private final KillableServers servers;
    private final DatabaseEndpoint database;
    private final Tap databaseTap;
    private final Tap searchTap;
    private final URI node;

    /** Starts all of it anew in the folder, and trains the start of a hub. */
    World(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        this.folder = Files.createDirectories(folder);
        servers = new KillableServers(folder.resolve("servers"));
        var search = CompletableFuture.supplyAsync(servers::startSearch);
        database = servers.startDatabase();
        code = HubClassPath.weave(folder.resolve("code"), Place.ALL);
        node = search.join().uri();
        databaseTap = new Tap(port(database));
        searchTap = new Tap(node.getPort());
        var pupil = site("pupil").hub();
        pupil.train();
        pupil.requireReady(START_LIMIT);
        pupil.stop();
    }

    /** A new hub with a database, an index and a folder of its own; it is not started. */
    Site site(String name) {
        var memory = new Memory(database);
        memory.execute("create database hub_" + name + " character set utf8mb4");
        var its = new DatabaseEndpoint(
                database.url().replaceFirst("/hub$", "/hub_" + name), database.username(), database.password());
        return new Site(this, hub(name, its), new Memory(its), new Finder(node, name + "-"));
    }

    private HubProcess hub(String name, DatabaseEndpoint its) {
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
                name + "-",
                List.of(FreePort.any(), FreePort.any()));
    }

    HubClassPath code() {
        return code;
    }

    KillableServers servers() {
        return servers;
    }

    Tap databaseTap() {
        return databaseTap;
    }

    Tap searchTap() {
        return searchTap;
    }

    private static int port(DatabaseEndpoint it) {
        return URI.create(it.url().substring("jdbc:".length())).getPort();
    }

    @Override
    public void close() throws IOException {
        databaseTap.close();
        searchTap.close();
        servers.close();
    }
}
