package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.catalog.History;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Origin;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The scripts of a walidata that were written for CKAN keep working: they POST to actions as ckanapi does. */
class CkanScriptsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunningHub hub = RunningHub.shared();
    private String name = "";
    private String organization = "";

    @BeforeEach
    void anAgencyThatPublishes() throws Exception {
        name = "uji-ckan-" + System.nanoTime();
        organization = result("organization_list", "{}").get(0).asString();
    }

    @Test
    void createsShowsPatchesUpdatesAndDeletesAPackage() throws Exception {
        var created = result("package_create", dataset().toString());

        assertThat(created.path("name").asString()).isEqualTo(name);
        assertThat(created.path("organization").path("name").asString()).isEqualTo(organization);
        assertThat(created.path("license_id").asString()).isEqualTo("CC-BY-4.0");
        assertThat(created.path("resources").get(0).path("format").asString()).isEqualTo("CSV");
        assertThat(created.path("resources").get(0).path("id").asString()).matches("[0-9a-f-]{36}");

        var patched = result("package_patch", """
                {"id": "%s", "notes": "Keterangan baru.", "tags": [{"name": "sungai"}]}""".formatted(name));
        assertThat(patched.path("notes").asString()).isEqualTo("Keterangan baru.");
        assertThat(patched.path("title").asString()).isEqualTo("Debit sungai");
        assertThat(patched.path("tags").get(0).path("name").asString()).isEqualTo("sungai");
        assertThat(patched.path("resources").get(0).path("id"))
                .isEqualTo(created.path("resources").get(0).path("id"));

        var whole = (ObjectNode) result("package_show", "{\"id\": \"%s\"}".formatted(name));
        whole.put("title", "Debit sungai harian");
        var updated = result("package_update", whole.toString());
        assertThat(updated.path("title").asString()).isEqualTo("Debit sungai harian");
        assertThat(updated.path("notes").asString()).isEqualTo("Keterangan baru.");
        assertThat(result("package_update", whole.toString()).path("metadata_modified"))
                .isEqualTo(updated.path("metadata_modified"));

        assertThat(result("package_delete", "{\"id\": \"%s\"}".formatted(name)).isNull())
                .isTrue();
        assertThat(post("package_show", "{\"id\": \"%s\"}".formatted(name))
                        .path("error")
                        .path("__type")
                        .asString())
                .isEqualTo("Not Found Error");
    }

    @Test
    void keepsWhatCkanCannotSay() throws Exception {
        result("package_create", dataset().toString());
        var extras = dataset().putArray("extras");
        extras.addObject().put("key", "satuan").put("value", "m3/detik");
        extras.addObject().put("key", "frequency").put("value", "bulanan");

        var patched = result(
                "package_patch",
                JSON.createObjectNode().put("id", name).set("extras", extras).toString());
        assertThat(extra(patched, "frequency")).contains("MONTHLY");
        var again = result("package_patch", "{\"id\": \"%s\", \"title\": \"Debit\"}".formatted(name));

        assertThat(again.path("extras")).isEqualTo(patched.path("extras"));
    }

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jumlah-akta-kelahiran-yang-diterbitkan                     | title            | Judul lain
            jumlah-akta-kematian-yang-diterbitkan                      | notes            | Keterangan lain
            jumlah-kepala-keluarga-menurut-kecamatan-dan-jenis-kelamin | author           | Bidang Air
            jumlah-penduduk-menurut-agama-dan-kepercayaan              | maintainer       | Seksi Hidrologi
            perpindahan-penduduk-masuk-dan-keluar                      | maintainer_email | air@contoh.go.id
            jumlah-peserta-kb-aktif-menurut-metode-kontrasepsi         | license_id       | CC0-1.0
            """)
    void whatIsPatchedOfAHarvestedDatasetIsWhatItSays(String harvestedName, String field, String value)
            throws Exception {
        var harvested = result("package_show", "{\"id\": \"%s\"}".formatted(harvestedName));
        var sent = JSON.createObjectNode()
                .put("id", harvested.path("id").asString())
                .put(field, value);

        var id = harvested.path("id").asString();
        var revision = revision(id);
        try {
            var patched = result("package_patch", sent.toString());

            assertThat(patched.path(field).asString()).isEqualTo(value);
            assertThat(patched.path("tags")).isEqualTo(harvested.path("tags"));
            assertThat(patched.path("resources").size())
                    .isEqualTo(harvested.path("resources").size());
        } finally {
            putBack(id, revision);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setengah terbuka",
                "[\"terbuka\", \"entahlah\"]",
                "[\"terbuka\", {\"a\": \"terbatas\"}]",
                "[\"terbuka\", [\"terbatas\"]]",
                "https://contoh.go.id/hak/7"
            })
    void aRightThatCannotBeReadOpensNothing(String right) throws Exception {
        assertRefused(post("package_create", withRight(dataset(), right).toString()));
        result("package_create", withRight(dataset(), "terbatas").toString());
        var restricted = show();
        assertThat(extra(restricted, "access_rights")).endsWith("RESTRICTED");

        var patch = withRight(JSON.createObjectNode().put("id", name), right);
        var update = withRight((ObjectNode) restricted.deepCopy(), right);
        assertRefused(post("package_patch", patch.toString()));
        assertRefused(post("package_update", update.toString()));

        assertThat(show()).isEqualTo(restricted);
    }

    @Test
    void textsAreWhatTheySeemToBe() throws Exception {
        var turned = dataset();
        turned.put("title", "Debit \u202Eexe.iagnus");
        assertThat(result("package_create", turned.toString()).path("title").asString())
                .isEqualTo("Debit exe.iagnus");

        var patched = result("package_patch", """
                {"id": "%s", "title": "Debit\\u200B \\u2067baru", "tags": [{"name": "su\\u00ADngai"}]}""".formatted(name));

        assertThat(patched.path("title").asString()).isEqualTo("Debit baru");
        assertThat(patched.path("tags").get(0).path("name").asString()).isEqualTo("sungai");
    }

    @Test
    void aRightThatIsLeftOutOpensNothing() throws Exception {
        result("package_create", withRight(dataset(), "terbatas").toString());

        var patched = result("package_patch", "{\"id\": \"%s\", \"extras\": []}".formatted(name));
        assertThat(extra(patched, "access_rights")).endsWith("RESTRICTED");

        var opening = withRight(JSON.createObjectNode().put("id", name), "terbuka");
        assertThat(extra(result("package_patch", opening.toString()), "access_rights"))
                .endsWith("PUBLIC");
    }

    @Test
    void aRightThatIsToldTwiceOpensNothing() throws Exception {
        result("package_create", withRight(dataset(), "terbatas").toString());
        var restricted = show();

        var before = JSON.createObjectNode().put("id", name);
        var extras = before.putArray("extras");
        extras.addObject().put("key", "access_rights").put("value", "public");
        restricted.path("extras").forEach(extras::add);
        var refused = post("package_patch", before.toString());
        assertThat(refused.path("error").path("__type").asString()).isEqualTo("Validation Error");
        assertThat(refused.path("error").path("extras_validation").path(0).asString(""))
                .isEqualTo("Duplicate key \"access_rights\"");
        assertThat(show()).isEqualTo(restricted);

        var beside =
                withRight(JSON.createObjectNode().put("id", name), "public").put("access_rights", "RESTRICTED");
        assertThat(extra(result("package_patch", beside.toString()), "access_rights"))
                .endsWith("RESTRICTED");
        var near = JSON.createObjectNode().put("id", name).put("Access_Rights", "terbatas");
        assertThat(extra(result("package_patch", near.toString()), "access_rights"))
                .endsWith("RESTRICTED");
    }

    private static ObjectNode withRight(ObjectNode whole, String right) {
        whole.putArray("extras").addObject().put("key", "akses").put("value", right);
        return whole;
    }

    private static void assertRefused(JsonNode answer) {
        assertThat(answer.path("success").asBoolean()).isFalse();
        assertThat(answer.path("error").path("__type").asString()).isEqualTo("Validation Error");
        assertThat(answer.path("error").path("access_rights").get(0).asString()).contains("tidak ada yang diubah");
    }

    @Test
    void anAgencyIsPutInPlaceOfAnother() throws Exception {
        result("package_create", dataset().toString());
        var other = result("organization_list", "{}").get(1).asString();

        var patched = result("package_patch", """
                {"id": "%s", "owner_org": "%s"}""".formatted(name, other));

        assertThat(patched.path("organization").path("name").asString()).isEqualTo(other);
        assertThat(post("package_patch", "{\"id\": \"%s\", \"owner_org\": \"\"}".formatted(name))
                        .path("error")
                        .path("owner_org")
                        .isArray())
                .isTrue();
    }

    @Test
    void tagsOfAHarvestedDatasetCanBeReplacedAndRemoved() throws Exception {
        var id = result("package_search", "{\"rows\": 1, \"fq\": \"tags:*\"}")
                .path("results")
                .get(0)
                .path("id")
                .asString();

        var revision = revision(id);
        try {
            var replaced = result("package_patch", """
                    {"id": "%s", "tags": [{"name": "satu"}, {"name": "dua"}]}""".formatted(id));
            assertThat(replaced.path("tags")
                            .valueStream()
                            .map(it -> it.path("name").asString()))
                    .containsExactlyInAnyOrder("satu", "dua");
            assertThat(result("package_patch", "{\"id\": \"%s\", \"tags\": []}".formatted(id))
                            .path("num_tags")
                            .asInt())
                    .isZero();
        } finally {
            putBack(id, revision);
        }
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

    /** Lets a harvested dataset that others look at say again what it said. */
    private void putBack(String id, int revision) {
        var origin = new Origin("uji", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var entry = EntryId.parse(id).orElseThrow();
        hub.bean(Catalog.class).restore(new Ruling(entry, Expectation.ANYTHING, origin), Optional.of(revision));
    }

    private int revision(String id) {
        return hub.bean(History.class).of(id).orElseThrow().head().number();
    }

    private ObjectNode dataset() {
        return (ObjectNode) JSON.readTree("""
                {"name": "%s", "title": "Debit sungai", "notes": "Debit rata-rata per bulan.", "owner_org": "%s",
                 "license_id": "CC-BY-4.0", "tags": [{"name": "debit"}, {"name": "sungai"}],
                 "resources": [{"url": "https://pupr.example.go.id/debit.csv", "name": "Debit", "format": "CSV"}]}""".formatted(name, organization));
    }

    private JsonNode show() throws Exception {
        return result("package_show", "{\"id\": \"%s\"}".formatted(name));
    }

    private static String extra(JsonNode dataset, String key) {
        return dataset.path("extras")
                .valueStream()
                .filter(it -> it.path("key").asString().equals(key))
                .map(it -> it.path("value").asString())
                .findFirst()
                .orElse("");
    }

    private JsonNode result(String action, String body) throws Exception {
        var answer = post(action, body);
        assertThat(answer.path("success").asBoolean()).as(answer.toString()).isTrue();
        return answer.path("result");
    }

    private JsonNode post(String action, String body) throws Exception {
        return JSON.readTree(hub.send(
                        request(action, body).header("Authorization", hub.key()).build())
                .body());
    }

    private HttpRequest.Builder request(String action, String body) {
        return HttpRequest.newBuilder(hub.at("/api/3/action/" + action))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }
}
