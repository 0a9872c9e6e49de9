package id.satudata.hub.embedded;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The hub's own MariaDB, on the loopback interface, with durable settings. */
final class MariaDbServer {

    private static final String NAME = "MariaDB " + ServersFolder.MARIADB;
    private static final Duration INSTALLATION_LIMIT = Duration.ofMinutes(2);

    /**
     * What mariadb-install-db does, which cannot be used itself: it stumbles over a space in a path. The server's root
     * can log in through the local socket alone, as the user the hub runs as.
     */
    private static final String INSTALLATION = """
            cd "$1/share" && {
                echo "CREATE DATABASE mysql;"
                echo "USE mysql;"
                echo "SET @auth_root_socket='$(id -un || echo root)';"
                cat mariadb_system_tables.sql mariadb_performance_tables.sql mariadb_system_tables_data.sql \
                    fill_help_tables.sql maria_add_gis_sp_bootstrap.sql mariadb_sys_schema.sql
            } | "$1/bin/mariadbd" --no-defaults --bootstrap --silent-startup "--basedir=$1" "--datadir=$2" \
                "--lc-messages-dir=$1/share" --user="$(id -un || id -u)" --log-warnings=0 \
                --enforce-storage-engine= --max-allowed-packet=8M --net-buffer-length=16K --skip-ssl
            """;

    private final ServersFolder servers;
    private final MariaDbFolder folder;
    private final EmbeddedProperties properties;
    private final Launcher launcher = new Launcher();

    MariaDbServer(ServersFolder servers, MariaDbFolder folder, EmbeddedProperties properties) {
        this.servers = servers;
        this.folder = folder;
        this.properties = properties;
    }

    /** Starts the server and waits until the hub can log in. */
    DatabaseEndpoint start() {
        var home = servers.mariaDb();
        var progress = StartProgress.begin(NAME);
        folder.prepare();
        return Ports.start(NAME, properties.databasePort(), port -> start(home, port, progress));
    }

    private DatabaseEndpoint start(Path home, int port, StartProgress progress) {
        if (!folder.isInstalled()) {
            install(home, port);
        }
        var options = folder.writeOptions(home, port, properties.databaseMemory());
        var server = launcher.launch(command(List.of(home + "/bin/mariadbd", "--defaults-file=" + options)));
        var endpoint = new DatabaseEndpoint("jdbc:mariadb://127.0.0.1:" + port + "/hub", "hub", folder.password());
        if (!server.awaitAnswer(() -> answers(endpoint), properties.startLimit())) {
            throw explain(port);
        }
        progress.ready(port);
        return endpoint;
    }

    private void install(Path home, int port) {
        var words = List.of(
                "sh",
                "-c",
                INSTALLATION,
                "install",
                home.toString(),
                folder.startInstallation().toString());
        if (!launcher.launch(command(words)).succeedsWithin(INSTALLATION_LIMIT)) {
            throw explain(port);
        }
        folder.finishInstallation();
    }

    private ServerCommand command(List<String> words) {
        return new ServerCommand(NAME, words, Map.of(), folder.path(), folder.console(), properties.stopLimit());
    }

    private ServerStartFailed explain(int port) {
        return new StartDiagnosis(NAME, folder.path(), folder.console(), "database-damaged").explain(port);
    }

    private static boolean answers(DatabaseEndpoint endpoint) {
        var impatient = endpoint.url() + "?connectTimeout=2000&socketTimeout=5000";
        try (var connection = DriverManager.getConnection(impatient, endpoint.username(), endpoint.password())) {
            return connection.isValid(2);
        } catch (SQLException _) {
            return false; // not yet
        }
    }

    /** Ends the server, whether it answers already or not. */
    void stop() {
        launcher.stop();
        folder.removeSocketFolder();
    }
}
