package id.satudata.hub.bench;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.SearchEndpoint;
import id.satudata.hub.revision.Revision;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What MariaDB and Elasticsearch do with the same data when nothing stands between. */
final class BareServers implements AutoCloseable {

    private static final int BATCH = 1_000;
    private static final String INDEX = "bench-bare";

    private final DatabaseEndpoint database;
    private final SearchEndpoint search;
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();

    BareServers(DatabaseEndpoint database, SearchEndpoint search) {
        this.database = database;
        this.search = search;
    }

    /** Inserts what the revisions say, {@value #BATCH} in a transaction. */
    void insert(List<Revision> revisions) {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("create or replace table bench_bare (sequence bigint primary key, content longblob, "
                    + "findings json, hash char(64)) engine = InnoDB");
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into bench_bare values (?, ?, ?, ?)")) {
                for (int row = 0; row < revisions.size(); row++) {
                    insert.setLong(1, row);
                    insert.setBytes(2, revisions.get(row).content().toArray());
                    insert.setString(3, "[]");
                    insert.setString(4, revisions.get(row).hash().hex());
                    insert.addBatch();
                    if (row % BATCH == BATCH - 1) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
                connection.commit();
            }
            statement.execute("drop table bench_bare");
        } catch (SQLException e) {
            throw new IllegalStateException("The bare insert failed", e);
        }
    }

    /** The documents of an index as bulk requests of {@value #BATCH} for an index of our own. */
    List<String> bulks(String alias) {
        var bulks = new ArrayList<String>();
        var query = "{\"size\":%d,\"sort\":[{\"id\":\"asc\"}],\"query\":{\"term\":{\"visible\":true}}%s}";
        var hits = json.readTree(send("/" + alias + "/_search", query.formatted(BATCH, "")))
                .at("/hits/hits");
        while (!hits.isEmpty()) {
            bulks.add(bulk(hits));
            var after = ",\"search_after\":" + hits.get(hits.size() - 1).path("sort");
            hits = json.readTree(send("/" + alias + "/_search", query.formatted(BATCH, after)))
                    .at("/hits/hits");
        }
        return bulks;
    }

    /** Sends the bulks, one after the other, into a new index with the mapping of the other, and makes them findable. */
    void index(List<String> bulks, String alias) {
        var made = json.readTree(request("GET", "/" + alias, "")).iterator().next();
        var analysis = made.at("/settings/index/analysis");
        var settings = analysis.isMissingNode() ? "{}" : "{\"index\":{\"analysis\":" + analysis + "}}";
        request("PUT", "/" + INDEX, "{\"settings\":" + settings + ",\"mappings\":" + made.path("mappings") + "}");
        bulks.forEach(it -> send("/" + INDEX + "/_bulk", it));
        send("/" + INDEX + "/_refresh", "");
        request("DELETE", "/" + INDEX, "");
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
        client.close();
    }
}
