package id.satudata.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.backup.BackupCommands;
import id.satudata.hub.backup.Backups;
import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.FreePort;
import id.satudata.hub.embedded.TestServers;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.store.CatalogGraphs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The drill: a harvested hub is backed up while it runs, restored elsewhere, and everything is as it was. */
class RestoredHubIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningHub original = RunningHub.shared();
    private final Path folder = Path.of("target/it-restored-hub").toAbsolutePath();
    private final DatabaseEndpoint database = TestServers.database();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(told, true, UTF_8);

    /** Others may have written just now. */
    @BeforeEach
    void theViewsAreCurrent() throws InterruptedException {
        var head = original.bean(RevisionLog.class).head();
        assertThat(original.bean(Followers.class).awaitAll(head, PATIENCE)).isTrue();
    }

    @Test
    void isTheSameHubAgainAfterBackupAndRestore() throws Exception {
        FileSystemUtils.deleteRecursively(folder);
        assertThat(original.bean(Backups.class).take(folder.resolve("backups").toString(), out, false))
                .as(told())
                .isTrue();
        var backup = theBackup();
        assertThat(BackupCommands.run(out, false, words("restore", "--folder=" + backup)))
                .as(told())
                .isZero();
        assertThat(verify(backup)).isZero();

        var prefix = TestServers.indexPrefix();
        try (var restored = new SpringApplicationBuilder(HubApplication.class)
                .profiles("dev")
                .run(words(
                        "--server.port=" + FreePort.any(),
                        "--management.server.port=0",
                        "--hub.search.url=" + TestServers.search().uri(),
                        "--hub.search.index-prefix=" + prefix))) {
            var log = restored.getBean(RevisionLog.class);
            var wasIn = original.bean(RevisionLog.class);
            assertThat(log.after(new Sequence(log.head().value() - 1), 10))
                    .isEqualTo(wasIn.after(new Sequence(wasIn.head().value() - 1), 10))
                    .hasSize(1);
            assertThat(restored.getBean(Followers.class).awaitAll(log.head(), PATIENCE))
                    .isTrue();
            assertSameGraphs(restored);
            assertThat(documents(prefix))
                    .isEqualTo(documents(
                            original.context().getEnvironment().getRequiredProperty("hub.search.index-prefix")));
            assertSameRows(restored);
        }
    }

    @Test
    void saysThatARestoredHubLacksAFile() throws Exception {
        FileSystemUtils.deleteRecursively(folder);
        original.bean(Backups.class).take(folder.resolve("backups").toString(), out, false);
        BackupCommands.run(out, false, words("restore", "--folder=" + theBackup()));
        try (var files = Files.walk(folder.resolve("data/files"))) {
            Files.delete(files.filter(Files::isRegularFile).findFirst().orElseThrow());
        }

        assertThat(verify(theBackup())).isEqualTo(1);
    }

    private void assertSameGraphs(ApplicationContext restored) {
        var ids = original.bean(Entries.class).page(0, 1_000).stream()
                .map(Entry::id)
                .toList();
        var graphs = restored.getBean(CatalogGraphs.class);

        assertThat(graphs.size()).isEqualTo(original.bean(CatalogGraphs.class).size());
        assertThat(ids)
                .hasSizeGreaterThan(100)
                .allSatisfy(it -> assertThat(isSame(it, graphs)).isTrue());
    }

    private boolean isSame(EntryId entry, CatalogGraphs restored) {
        var was = original.bean(CatalogGraphs.class).graph(entry).orElseThrow();
        return was.isIsomorphicWith(restored.graph(entry).orElseThrow());
    }

    private void assertSameRows(ApplicationContext restored) {
        for (var table : List.of("measurement", "entry", "source", "harvest_run")) {
            assertThat(rows(restored, table)).as(table).isNotEmpty().isEqualTo(rows(original.context(), table));
        }
    }

    private static List<Map<String, @Nullable Object>> rows(ApplicationContext hub, String table) {
        return hub.getBean(JdbcClient.class)
                .sql("select * from " + table + " order by 1, 2")
                .query()
                .listOfRows();
    }

    /** Every document of an index but the one that remembers its position, which names the fence of whoever wrote it. */
    private static Map<String, JsonNode> documents(String prefix) throws IOException, InterruptedException {
        var index = TestServers.search().uri().resolve("/" + prefix + "catalog/");
        try (var client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(index.resolve("_refresh"))
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.discarding());
            var hits = JsonMapper.shared()
                    .readTree(
                            client.send(search(index), BodyHandlers.ofString()).body())
                    .path("hits")
                    .path("hits");
            var documents = new TreeMap<String, JsonNode>();
            hits.forEach(it -> documents.put(it.path("_id").asString(), it.path("_source")));
            assertThat(documents).hasSizeGreaterThan(100);
            documents.remove("position");
            return documents;
        }
    }

    private static HttpRequest search(URI index) {
        return HttpRequest.newBuilder(index.resolve("_search?size=5000")).build();
    }

    private Path theBackup() throws IOException {
        try (var backups = Files.list(folder.resolve("backups"))) {
            return backups.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    private int verify(Path backup) {
        var context = new SpringApplicationBuilder(HubApplication.class)
                .profiles("verify")
                .run(words("verify", "--backup=" + backup));
        return SpringApplication.exit(context);
    }

    private String[] words(String... more) {
        var words = new ArrayList<>(List.of(more));
        words.add("--hub.catalog.public-url=" + original.at(""));
        words.add("--hub.data=" + folder.resolve("data"));
        words.add("--hub.embedded.servers=" + TestServers.serversFolder());
        words.add("--hub.database.url=" + database.url());
        words.add("--hub.database.username=" + database.username());
        words.add("--hub.database.password=" + database.password());
        return words.toArray(String[]::new);
    }

    private String told() {
        return told.toString(UTF_8);
    }
}
