package id.satudata.hub.connector.sql;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import java.net.URI;
import java.util.regex.Pattern;

/** A database by its address, such as {@code mariadb://host:3306/name}; nothing else of an address is taken over. */
record Database(Kind kind, String host, int port, String name) {

    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9_.$-]{1,64})");

    /** The servers we speak to. */
    enum Kind {
        MARIADB(3306, "org.mariadb.jdbc.Driver"),
        POSTGRESQL(5432, "org.postgresql.Driver");

        private final int port;
        private final String driver;

        Kind(int port, String driver) {
            this.port = port;
            this.driver = driver;
        }

        /** By name, since the thread that asks first may not see any drivers of its own accord. */
        void loadDriver() {
            try {
                Class.forName(driver);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("Expected the driver " + driver, e);
            }
        }

        int port() {
            return port;
        }
    }

    static Database at(Source source) throws SourceUnreadable {
        var text = source.address().toString();
        var address = URI.create(text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text);
        var name = NAME.matcher(String.valueOf(address.getPath()));
        if (address.getHost() == null || !name.matches()) {
            throw unlike(source);
        }
        if (address.getRawUserInfo() != null || address.getRawQuery() != null) {
            throw new SourceUnreadable("database-address-rest", source.id());
        }
        var kind = kind(source, String.valueOf(address.getScheme()));
        var port = address.getPort() < 0 ? kind.port() : address.getPort();
        return new Database(kind, address.getHost(), port, name.group(1));
    }

    private static Kind kind(Source source, String scheme) throws SourceUnreadable {
        return switch (scheme) {
            case "mariadb", "mysql" -> Kind.MARIADB;
            case "postgresql", "postgres" -> Kind.POSTGRESQL;
            default -> throw unlike(source);
        };
    }

    private static SourceUnreadable unlike(Source source) {
        return new SourceUnreadable("not-database-address", source.id());
    }
}
