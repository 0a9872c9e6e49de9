package id.satudata.hub.connector.sql;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The promises kept with the PostgreSQL of this machine; skipped where there is none. */
class PostgresConnectorIT extends SqlConnectorContract {

    private static @Nullable PostgresServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        server = PostgresServer.start(folder);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    protected URI address() {
        return URI.create(url().substring("jdbc:".length()));
    }

    @Override
    protected String user() {
        return "walidata";
    }

    @Override
    protected String password() {
        return "rahasia";
    }

    @Override
    protected String bytes() {
        return "'x'::bytea";
    }

    @Override
    protected void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), user(), password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String url() {
        return Objects.requireNonNull(server).url();
    }
}
