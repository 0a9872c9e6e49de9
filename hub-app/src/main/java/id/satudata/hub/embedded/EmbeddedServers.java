package id.satudata.hub.embedded;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.util.unit.DataSize;

/** The servers the hub runs for itself; they start side by side, and whoever asks for one waits until it answers. */
final class EmbeddedServers implements AutoCloseable {

    enum Kind {
        DATABASE,
        SEARCH
    }

    private final DataFolder data;
    private final MariaDbServer mariaDb;
    private final ElasticsearchServer elasticsearch;
    private final CompletableFuture<DatabaseEndpoint> database;
    private final CompletableFuture<SearchEndpoint> search;

    /** Takes the data folder and begins to start the wanted servers. */
    EmbeddedServers(EmbeddedProperties properties, Set<Kind> wanted) {
        AvailableMemory.ofThisMachine().require(needed(properties, wanted));
        var servers = new ServersFolder(properties.serversFolder());
        data = DataFolder.claim(properties.dataFolder());
        mariaDb = new MariaDbServer(servers, new MariaDbFolder(data.resolve("mariadb")), properties);
        elasticsearch =
                new ElasticsearchServer(servers, new ElasticsearchFolder(data.resolve("elasticsearch")), properties);
        database = begin(Kind.DATABASE, wanted, mariaDb::start);
        search = begin(Kind.SEARCH, wanted, elasticsearch::start);
    }

    /** What the servers are given, and what they take beside it. */
    private static DataSize needed(EmbeddedProperties properties, Set<Kind> wanted) {
        var needed = 0L;
        if (wanted.contains(Kind.DATABASE)) {
            needed += properties.databaseMemory().toBytes()
                    + DataSize.ofMegabytes(256).toBytes();
        }
        if (wanted.contains(Kind.SEARCH)) {
            needed += properties.searchHeap().toBytes()
                    + DataSize.ofMegabytes(512).toBytes();
        }
        return DataSize.ofBytes(needed);
    }

    private static <T> CompletableFuture<T> begin(Kind kind, Set<Kind> wanted, Supplier<T> start) {
        if (!wanted.contains(kind)) {
            return CompletableFuture.failedFuture(new IllegalStateException(kind + " is external"));
        }
        return CompletableFuture.supplyAsync(
                start,
                task -> Thread.ofPlatform().daemon().name("start-" + kind).start(task));
    }

    DatabaseEndpoint database() {
        return await(database);
    }

    SearchEndpoint search() {
        return await(search);
    }

    private static <T> T await(CompletableFuture<T> server) {
        try {
            return server.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ServerStartFailed failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Stops Elasticsearch first: it only mirrors what MariaDB remembers. */
    @Override
    public void close() throws IOException {
        elasticsearch.stop();
        mariaDb.stop();
        data.close();
    }

    static Set<Kind> wanted(ExternalDatabase database, ExternalSearch search) {
        var wanted = EnumSet.allOf(Kind.class);
        if (database.isConfigured()) {
            wanted.remove(Kind.DATABASE);
        }
        if (search.isConfigured()) {
            wanted.remove(Kind.SEARCH);
        }
        return wanted;
    }
}
