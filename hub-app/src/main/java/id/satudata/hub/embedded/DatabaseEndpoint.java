package id.satudata.hub.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Where MariaDB answers, whether it is the hub's own or an external one; Spring Boot builds its data source from it.
 *
 * @param url the JDBC address with the database's name
 * @param username the user to log in as
 * @param password that user's password
 */
public record DatabaseEndpoint(String url, String username, String password) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return "DatabaseEndpoint[" + url + ", as " + username + "]";
    }
}
