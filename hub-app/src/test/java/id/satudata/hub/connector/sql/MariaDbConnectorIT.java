package id.satudata.hub.connector.sql;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.TestServers;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The promises kept with the MariaDB the hub itself runs on. */
class MariaDbConnectorIT extends SqlConnectorContract {

    private static final DatabaseEndpoint DATABASE = TestServers.database();

    @Override
    protected URI address() {
        return URI.create(DATABASE.url());
    }

    @Override
    protected String user() {
        return DATABASE.username();
    }

    @Override
    protected String password() {
        return DATABASE.password();
    }

    @Override
    protected String bytes() {
        return "cast('x' as binary)";
    }

    @Override
    protected void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(DATABASE.url(), DATABASE.username(), DATABASE.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
