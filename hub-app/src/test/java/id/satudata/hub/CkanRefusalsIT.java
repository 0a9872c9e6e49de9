package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts may not write is told as CKAN tells it. */
class CkanRefusalsIT extends CkanScriptScene {

    @Test
    void aNameIsGivenOnce() throws Exception {
        result("package_create", dataset().toString());

        var refused = post("package_create", dataset().toString());

        assertThat(refused.path("error").path("__type").asString()).isEqualTo("Validation Error");
        assertThat(refused.path("error").path("name").get(0).asString()).isEqualTo("That URL is already in use.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name      | "Nama Besar"
            name      | ""
            owner_org | "dinas-yang-tidak-ada"
            private   | true
            private   | [true]
            private   | "Ya"
            private   | -1
            state     | "draft"
            state     | ["draft"]
            type      | "showcase"
            title     | {"id": "Judul"}
            resources | "https://contoh.go.id/a.csv"
            resources | null
            resources | [{"name": "tanpa alamat"}]
            tags      | "air,udara"
            extras    | {"a": "b"}
            groups    | ["energi"]
            groups    | [{"name": "tidak-ada"}]
            """)
    void whatCkanCallsInvalidIsToldByField(String field, String value) throws Exception {
        var dataset = dataset();
        dataset.set(field, JSON.readTree(value));

        var refused = post("package_create", dataset.toString());

        assertThat(refused.path("error").path("__type").asString()).isEqualTo("Validation Error");
        assertThat(refused.path("error").path(field).isArray()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"package_create", "package_update", "package_patch", "package_delete", "resource_create"})
    void withoutAKeyNothingIsWritten(String action) throws Exception {
        var refused = hub.send(request(action, dataset().toString()).build());

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(JSON.readTree(refused.body()).path("error").path("__type").asString())
                .isEqualTo("Authorization Error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{", "{\"id\": {\"a\": 1}}", "{\"id\": null}", "{}"})
    void nonsenseIsToldAndNothingBreaks(String body) throws Exception {
        for (var action : new String[] {"package_create", "package_patch", "resource_update", "package_delete"}) {
            var refused = hub.send(
                    request(action, body).header("Authorization", hub.key()).build());
            assertThat(refused.statusCode()).as(action + " " + body).isIn(400, 404, 409);
        }
    }
}
