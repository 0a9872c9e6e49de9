package id.satudata.hub.bench;

import id.satudata.hub.embedded.SearchEndpoint;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An index of its own in Elasticsearch with the mapping of the hub's, into which the same documents are sent once more. */
final class BareIndex implements AutoCloseable {

    private static final int BATCH = 1_000;
    private static final String INDEX = "bench-bare";

    private final SearchEndpoint search;
    private final String alias;
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();

    /**
     * An index beside another.
     *
     * @param alias the hub's index
     */
    BareIndex(SearchEndpoint search, String alias) {
        this.search = search;
        this.alias = alias;
    }

    /** Creates the index. */
    void create() {
        var made = json.readTree(request("GET", "/" + alias, "")).iterator().next();
        var analysis = made.at("/settings/index/analysis");
        var settings = analysis.isMissingNode() ? "{}" : "{\"index\":{\"analysis\":" + analysis + "}}";
        request("PUT", "/" + INDEX, "{\"settings\":" + settings + ",\"mappings\":" + made.path("mappings") + "}");
    }

    /** Hands on the documents of the hub's index as bulk requests of {@value #BATCH}. */
    void forEachBulk(Consumer<String> bulks) {
        var query = "{\"size\":%d,\"sort\":[{\"id\":\"asc\"}],\"query\":{\"term\":{\"visible\":true}}%s}";
        var hits = hits(query.formatted(BATCH, ""));
        while (!hits.isEmpty()) {
            bulks.accept(bulk(hits));
            var after = ",\"search_after\":" + hits.get(hits.size() - 1).path("sort");
            hits = hits(query.formatted(BATCH, after));
        }
    }

    private JsonNode hits(String query) {
        return json.readTree(send("/" + alias + "/_search", query)).at("/hits/hits");
    }

    /** Sends one bulk request. */
    void index(String bulk) {
        send("/" + INDEX + "/_bulk", bulk);
    }

    /** Makes all that was sent findable. */
    void refresh() {
        send("/" + INDEX + "/_refresh", "");
    }

    private static String bulk(JsonNode hits) {
        var bulk = new StringBuilder();
        for (var hit : hits) {
            bulk.append("{\"index\":{\"_id\":").append(hit.path("_id")).append("}}\n");
            bulk.append(hit.path("_source")).append('\n');
        }
        return bulk.toString();
    }

    private String send(String path, String body) {
        return request("POST", path, body);
    }

    private String request(String method, String path, String body) {
        try {
            var request = HttpRequest.newBuilder(search.uri().resolve(path))
                    .header("Content-Type", "application/x-ndjson")
                    .method(method, BodyPublishers.ofString(body))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(method + " " + path + " answers " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException("Elasticsearch does not answer " + path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        request("DELETE", "/" + INDEX, "");
        client.close();
    }
}
