package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A script of a walidata that was written for CKAN and POSTs to actions as ckanapi does; its package is new. */
abstract class CkanScriptScene {

    static final JsonMapper JSON = JsonMapper.builder().build();

    final RunningHub hub = RunningHub.shared();
    String name = "";
    String organization = "";

    @BeforeEach
    void anAgencyThatPublishes() throws Exception {
        name = "uji-ckan-" + System.nanoTime();
        organization = result("organization_list", "{}").get(0).asString();
    }

    /** What a script creates that nobody stops. */
    ObjectNode dataset() {
        return (ObjectNode) JSON.readTree("""
                {"name": "%s", "title": "Debit sungai", "notes": "Debit rata-rata per bulan.", "owner_org": "%s",
                 "license_id": "CC-BY-4.0", "tags": [{"name": "debit"}, {"name": "sungai"}],
                 "resources": [{"url": "https://pupr.example.go.id/debit.csv", "name": "Debit", "format": "CSV"}]}""".formatted(name, organization));
    }

    JsonNode show() throws Exception {
        return result("package_show", "{\"id\": \"%s\"}".formatted(name));
    }

    static String extra(JsonNode dataset, String key) {
        return dataset.path("extras")
                .valueStream()
                .filter(it -> it.path("key").asString().equals(key))
                .map(it -> it.path("value").asString())
                .findFirst()
                .orElse("");
    }

    /** What an action answers that must succeed. */
    JsonNode result(String action, String body) throws Exception {
        var answer = post(action, body);
        assertThat(answer.path("success").asBoolean()).as(answer.toString()).isTrue();
        return answer.path("result");
    }

    JsonNode post(String action, String body) throws Exception {
        return JSON.readTree(hub.send(
                        request(action, body).header("Authorization", hub.key()).build())
                .body());
    }

    /** Without a key. */
    HttpRequest.Builder request(String action, String body) {
        return HttpRequest.newBuilder(hub.at("/api/3/action/" + action))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }
}
