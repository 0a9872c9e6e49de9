package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Partners that fetch restricted files of a hub, and what they agreed with it. */
record ExchangePartners(OwnHub hub) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    void register(String id) throws Exception {
        var created = hub.post("/api/v1/partners", "application/json", """
                {"id": "%s", "kind": "webhook", "address": "http://localhost:9/", "title": {"id": "Mitra"},
                 "settings": [{"name": "secret", "value": "rahasia"}]}""".formatted(id));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        hub.post("/api/v1/partners/" + id + "/pause", "application/json", "");
    }

    void remove(String id) throws Exception {
        var removed = hub.send(HttpRequest.newBuilder(hub.at("/api/v1/partners/" + id))
                .header("Authorization", "Bearer " + hub.key())
                .DELETE()
                .build());
        assertThat(removed.statusCode()).as(removed.body()).isIn(200, 204);
    }

    String key(String name, String partner) throws Exception {
        var made = hub.post("/api/v1/keys", "application/json", """
                {"name": "%s", "scopes": ["exchange"], "partner": "%s"}""".formatted(name, partner));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return JSON.readTree(made.body()).path("secret").asString("");
    }

    /** The number of the new agreement. */
    long agree(String id, String more) throws Exception {
        var agreed = hub.post("/api/v1/partners/" + id + "/agreements", "application/json", """
                {"letter": "PKS 1/2026", "purpose": "Perencanaan", %s}""".formatted(more));
        assertThat(agreed.statusCode()).as(agreed.body()).isEqualTo(201);
        return JSON.readTree(agreed.body())
                .path("agreements")
                .path(0)
                .path("number")
                .asLong();
    }

    /** Ends all its agreements. */
    void end(String id) throws Exception {
        var path = "/api/v1/partners/" + id + "/agreements";
        for (var agreement : hub.get(path).path("agreements")) {
            var ended = hub.post(
                    path + "/" + agreement.path("number").asLong() + "/end",
                    "application/json",
                    "{\"reason\": \"uji\"}");
            assertThat(ended.statusCode()).isEqualTo(200);
        }
    }

    /** What it fetched. */
    List<JsonNode> accesses(String partner) throws Exception {
        return hub.get("/api/v1/partners/" + partner + "/accesses")
                .path("accesses")
                .valueStream()
                .toList();
    }
}
