package id.satudata.hub.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The hub's own Elasticsearch: one node on the loopback interface, with the Indonesian analysis plugin. */
final class ElasticsearchServer {

    private static final String NAME = "Elasticsearch " + ServersFolder.ELASTICSEARCH;

    /** Leaves out the slow compiler, which only pays for itself in hours. */
    static final String QUICK = "-XX:TieredStopAtLevel=1";

    private final ServersFolder servers;
    private final ElasticsearchFolder folder;
    private final EmbeddedProperties properties;
    private final Launcher launcher = new Launcher();

    ElasticsearchServer(ServersFolder servers, ElasticsearchFolder folder, EmbeddedProperties properties) {
        this.servers = servers;
        this.folder = folder;
        this.properties = properties;
    }

    /** Starts the node and waits until it answers with every primary shard in place. */
    SearchEndpoint start() {
        var home = servers.elasticsearch();
        var progress = StartProgress.begin(NAME);
        return Ports.start(NAME, properties.searchPort(), port -> start(home, port, progress));
    }

    private SearchEndpoint start(Path home, int port, StartProgress progress) {
        folder.prepare(home, port, properties);
        var server = launcher.launch(command(home));
        var endpoint = new SearchEndpoint(URI.create("http://127.0.0.1:" + port), "", "");
        if (!awaitAnswer(server, endpoint)) {
            throw new StartDiagnosis(NAME, folder.path(), folder.console(), "search-damaged").explain(port);
        }
        progress.ready(port);
        return endpoint;
    }

    private ServerCommand command(Path home) {
        var java = Path.of(System.getProperty("java.home"));
        var words = new LesserUser(folder.account())
                .command(home + "/bin/elasticsearch", List.of(home, folder.path(), java));
        var environment = Map.of(
                "ES_JAVA_HOME", java.toString(),
                "ES_PATH_CONF", folder.configuration().toString(),
                "ES_TMPDIR", folder.temporary().toString(),
                "ES_JAVA_OPTS", "",
                "CLI_JAVA_OPTS", QUICK);
        return new ServerCommand(NAME, words, environment, folder.path(), folder.console(), properties.stopLimit());
    }

    private boolean awaitAnswer(ServerProcess server, SearchEndpoint endpoint) {
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            return server.awaitAnswer(() -> answers(client, endpoint), properties.startLimit());
        }
    }

    private static boolean answers(HttpClient client, SearchEndpoint endpoint) {
        var health = endpoint.uri().resolve("/_cluster/health?wait_for_status=yellow&timeout=2s");
        try {
            var request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false; // not yet
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + NAME, e);
        }
    }

    /** Ends the node, whether it answers already or not. */
    void stop() {
        launcher.stop();
    }
}
