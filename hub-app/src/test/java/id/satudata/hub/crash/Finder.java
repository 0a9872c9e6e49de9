package id.satudata.hub.crash;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search index, asked past the hub. */
final class Finder {

    /** A document and the version it was written with. */
    record Found(long version, boolean visible, String text) {}

    private static final String ALL = """
            {"size": 10000, "version": true, "query": {"match_all": {}}}""";

    private final String prefix;
    private final URI alias;

    Finder(URI node, String prefix) {
        this.prefix = prefix;
        this.alias = node.resolve("/" + prefix + "catalog/");
    }

    /** What its position document says; 0 where there is none. */
    long position() throws IOException {
        var answer = Http.get(alias.resolve("_doc/position"), "application/json");
        return answer.statusCode() == 200
                ? JsonMapper.shared()
                        .readTree(answer.body())
                        .path("_source")
                        .path("position")
                        .asLong()
                : 0;
    }

    /** All documents of entries by their id. */
    Map<String, Found> all() throws IOException {
        Http.post(alias.resolve("_refresh"), "application/json", "");
        var answer = Http.post(alias.resolve("_search"), "application/json", ALL);
        var all = new TreeMap<String, Found>();
        for (JsonNode hit :
                JsonMapper.shared().readTree(answer.body()).path("hits").path("hits")) {
            if (!hit.path("_id").asString().equals("position")) {
                var source = hit.path("_source");
                all.put(
                        hit.path("_id").asString(),
                        new Found(
                                hit.path("_version").asLong(),
                                source.path("visible").asBoolean(),
                                source.toString()));
            }
        }
        return all;
    }

    void deleteIndexes() throws IOException {
        for (var name : indexes()) {
            Http.delete(alias.resolve("/" + name));
        }
    }

    void deleteAlias() throws IOException {
        for (var name : indexes()) {
            Http.delete(alias.resolve("/" + name + "/_alias/" + prefix + "catalog"));
        }
    }

    private List<String> indexes() throws IOException {
        return Http.get(alias.resolve("/_cat/indices/" + prefix + "*?h=index"), "text/plain")
                .body()
                .lines()
                .toList();
    }
}
