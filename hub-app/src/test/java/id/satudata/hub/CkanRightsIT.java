package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** No script opens a dataset by what it says wrongly, twice or not at all. */
class CkanRightsIT extends CkanScriptScene {

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
}
