package id.satudata.hub.embedded;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The external MariaDB of the configuration; without a {@code url} the hub starts its own. */
@ConfigurationProperties("hub.database")
record ExternalDatabase(
        @DefaultValue("") String url,
        @DefaultValue("") String username,
        @DefaultValue("") String password) {

    boolean isConfigured() {
        return !url.isBlank();
    }

    DatabaseEndpoint endpoint() {
        return new DatabaseEndpoint(url, username, password);
    }

    @Override
    public String toString() {
        return "ExternalDatabase[" + url + "]";
    }
}
