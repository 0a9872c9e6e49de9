package id.satudata.hub.connector.sql;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.egress.EgressClient;
import java.io.Closeable;
import java.io.IOException;
import java.net.Inet6Address;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;

/** A connection to a database in one read-only transaction, with limits to how long it may think. */
final class Session implements Closeable {

    private static final int CONNECT_SECONDS = 5;
    private static final int THINK_SECONDS = 120;
    private static final int ROWS_AT_ONCE = 500;
    private static final int LONGEST_WORDS = 300;

    private final Source source;
    private final Connection connection;

    private Session(Source source, Connection connection) {
        this.source = source;
        this.connection = connection;
    }

    /** Connects to the address that was checked, so that the name cannot lead elsewhere a moment later. */
    static Session open(Source source, Database database, EgressClient egress) throws IOException {
        var place =
                egress.place(database.host(), database.port(), database.kind().port());
        var literal = place.getAddress() instanceof Inet6Address it
                ? "[" + it.getHostAddress() + "]"
                : place.getAddress().getHostAddress();
        var where = literal + ":" + place.getPort() + "/" + database.name();
        database.kind().loadDriver();
        try {
            return switch (database.kind()) {
                case MARIADB -> mariaDb(source, where);
                case POSTGRESQL -> postgres(source, where);
            };
        } catch (SQLException e) {
            throw refused(source, e);
        }
    }

    /** Runs the query; its rows come a few at a time. */
    ResultSet ask(String query) throws IOException {
        try {
            var statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
            statement.setFetchSize(ROWS_AT_ONCE);
            statement.setQueryTimeout(THINK_SECONDS);
            return statement.executeQuery(query);
        } catch (SQLException e) {
            throw refused(source, e);
        }
    }

    /** What the database said, which is the only help there is. */
    static SourceUnreadable refused(Source source, SQLException e) {
        var said = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        var words = said.length() <= LONGEST_WORDS ? said : said.substring(0, LONGEST_WORDS) + "…";
        return new SourceUnreadable(e, "database-said", source.id(), words);
    }

    private static Session mariaDb(Source source, String where) throws SQLException, IOException {
        var properties = login(source);
        properties.setProperty("allowLocalInfile", "false");
        properties.setProperty("allowMultiQueries", "false");
        properties.setProperty("tinyInt1isBit", "false");
        properties.setProperty("connectTimeout", Integer.toString(CONNECT_SECONDS * 1000));
        properties.setProperty("socketTimeout", Integer.toString((THINK_SECONDS + CONNECT_SECONDS) * 1000));
        properties.setProperty("sslMode", choice(source, "disable", "trust", "verify-ca"));
        return begin(source, "jdbc:mariadb://" + where, properties, "set session transaction read only");
    }

    private static Session postgres(Source source, String where) throws SQLException, IOException {
        var properties = login(source);
        properties.setProperty("connectTimeout", Integer.toString(CONNECT_SECONDS));
        properties.setProperty("loginTimeout", Integer.toString(2 * CONNECT_SECONDS));
        properties.setProperty("socketTimeout", Integer.toString(THINK_SECONDS + CONNECT_SECONDS));
        properties.setProperty("ApplicationName", "satudata-hub");
        properties.setProperty("gssEncMode", "disable");
        properties.setProperty("sslmode", choice(source, "disable", "require", "verify-ca"));
        properties.setProperty("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
        return begin(
                source,
                "jdbc:postgresql://" + where,
                properties,
                "set session characteristics as transaction read only");
    }

    private static Session begin(Source source, String url, Properties properties, String readOnly)
            throws SQLException {
        var connection = DriverManager.getConnection(url, properties);
        try {
            connection.setReadOnly(true);
            try (var statement = connection.createStatement()) {
                statement.execute(readOnly);
            }
            connection.setAutoCommit(false);
            return new Session(source, connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static Properties login(Source source) {
        var properties = new Properties();
        properties.setProperty("user", source.settings().text("user").orElse(""));
        properties.setProperty("password", source.settings().text("password").orElse(""));
        return properties;
    }

    /** The address is a number by now, so that a certificate can be checked for who signed it, and not for its name. */
    private static String choice(Source source, String none, String trust, String verify) throws SourceUnreadable {
        return switch (source.settings().text("tls").orElse("none")) {
            case "none" -> none;
            case "trust" -> trust;
            case "verify" -> verify;
            default -> throw new SourceUnreadable("setting-tls", source.id());
        };
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw refused(source, e);
        }
    }
}
