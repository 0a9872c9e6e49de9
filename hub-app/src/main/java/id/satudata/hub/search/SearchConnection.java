package id.satudata.hub.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import id.satudata.hub.embedded.SearchEndpoint;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;

/** The connections to the cluster: an impatient one for questions people wait for, a patient one for writing. */
final class SearchConnection implements AutoCloseable {

    private static final Duration CONNECTING = Duration.ofSeconds(1);
    private static final Duration ASKING = Duration.ofSeconds(3);
    private static final Duration WRITING = Duration.ofSeconds(30);
    private static final int MOST_CONNECTIONS = 20;

    private final RestClientTransport asking;
    private final RestClientTransport writing;

    SearchConnection(SearchEndpoint endpoint) {
        asking = transport(endpoint, ASKING);
        writing = transport(endpoint, WRITING);
    }

    /** For questions people wait for. */
    ElasticsearchClient asking() {
        return new ElasticsearchClient(asking);
    }

    /** For filling and keeping the index. */
    ElasticsearchClient writing() {
        return new ElasticsearchClient(writing);
    }

    @Override
    public void close() throws IOException {
        try (asking) {
            writing.close();
        }
    }

    private static RestClientTransport transport(SearchEndpoint endpoint, Duration patience) {
        var client = RestClient.builder(HttpHost.create(endpoint.uri().toString()))
                .setDefaultHeaders(headers(endpoint))
                .setRequestConfigCallback(it -> it.setConnectTimeout((int) CONNECTING.toMillis())
                        .setConnectionRequestTimeout((int) patience.toMillis())
                        .setSocketTimeout((int) patience.toMillis()))
                .setHttpClientConfigCallback(
                        it -> it.setMaxConnTotal(MOST_CONNECTIONS).setMaxConnPerRoute(MOST_CONNECTIONS))
                .build();
        return new RestClientTransport(client, new Jackson3JsonpMapper());
    }

    private static Header[] headers(SearchEndpoint endpoint) {
        if (!endpoint.needsLogin()) {
            return new Header[0];
        }
        var login = (endpoint.username() + ":" + endpoint.password()).getBytes(UTF_8);
        return new Header[] {
            new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(login))
        };
    }
}
