package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The scripts of a walidata that were written for CKAN keep working. */
class CkanScriptsIT extends CkanScriptScene {

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
}
