package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts keep the resources of a package one by one. */
class CkanResourcesIT extends CkanScriptScene {

    @Test
    void keepsResourcesOneByOne() throws Exception {
        result("package_create", dataset().toString());

        var added = result("resource_create", """
                {"package_id": "%s", "url": "https://pupr.example.go.id/debit.xlsx", "name": "Lembar", "format": "XLSX"}""".formatted(name));
        var id = added.path("id").asString();
        assertThat(added.path("name").asString()).isEqualTo("Lembar");
        assertThat(show().path("num_resources").asInt()).isEqualTo(2);

        var patched = result("resource_patch", """
                {"id": "%s", "description": "Satu lembar."}""".formatted(id));
        assertThat(patched.path("description").asString()).isEqualTo("Satu lembar.");
        assertThat(patched.path("name").asString()).isEqualTo("Lembar");

        assertThat(result("resource_delete", "{\"id\": \"%s\"}".formatted(id)).isNull())
                .isTrue();
        assertThat(show().path("num_resources").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:alert(1)", "bukan alamat", "/berkas.csv"})
    void aResourceThatIsNowhereIsRefusedBeforeAnythingIsWritten(String url) throws Exception {
        result("package_create", dataset().toString());
        var before = show();
        var id = before.path("resources").get(0).path("id").asString();
        var sent = JSON.createObjectNode().put("package_id", name).put("url", url);

        assertThat(post("resource_create", sent.toString())
                        .path("error")
                        .path("url")
                        .isArray())
                .isTrue();
        sent.put("id", id);
        for (var action : new String[] {"resource_update", "resource_patch"}) {
            assertThat(post(action, sent.toString()).path("error").path("url").isArray())
                    .isTrue();
        }

        assertThat(show()).isEqualTo(before);
    }

    @Test
    void twoResourcesMayBeAtOneAddress() throws Exception {
        result("package_create", dataset().toString());

        var second = result("resource_create", """
                {"package_id": "%s", "url": "https://pupr.example.go.id/debit.csv", "name": "Kedua"}""".formatted(name));

        assertThat(second.path("name").asString()).isEqualTo("Kedua");
        assertThat(show().path("num_resources").asInt()).isEqualTo(2);
    }

    @Test
    void manyScriptsMayWriteToOneDatasetAtATime() throws Exception {
        result("package_create", dataset().toString());
        try (var threads = Executors.newFixedThreadPool(8)) {
            var writes = IntStream.range(0, 8)
                    .mapToObj(number ->
                            threads.submit(() -> post("resource_create", """
                            {"package_id": "%s", "url": "https://pupr.example.go.id/%d.csv", "name": "%d"}""".formatted(name, number, number))))
                    .toList();
            for (var it : writes) {
                assertThat(it.get().path("success").asBoolean()).isTrue();
            }
        }

        assertThat(show().path("num_resources").asInt()).isEqualTo(9);
    }
}
