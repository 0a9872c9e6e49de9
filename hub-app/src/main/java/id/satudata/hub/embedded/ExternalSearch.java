package id.satudata.hub.embedded;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The external Elasticsearch of the configuration; without a {@code url} the hub starts its own. */
@ConfigurationProperties("hub.search")
record ExternalSearch(
        @DefaultValue("") String url,
        @DefaultValue("") String username,
        @DefaultValue("") String password) {

    boolean isConfigured() {
        return !url.isBlank();
    }

    SearchEndpoint endpoint() {
        return new SearchEndpoint(URI.create(url), username, password);
    }

    @Override
    public String toString() {
        return "ExternalSearch[" + url + "]";
    }
}
