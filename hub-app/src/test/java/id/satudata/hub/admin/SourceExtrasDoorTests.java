package id.satudata.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages on which a source is removed, and is held against what other clients ask. */
class SourceExtrasDoorTests extends DeskScene {

    @Autowired
    private FakeRemoval removal;

    @Test
    void showsWhatOtherClientsWouldChokeOnInBothLanguages() {
        var visitor = new DeskVisitor(http, keys.mayOperate());

        assertThat(visitor.read("/en/admin/sources/dukcapil/conformance"))
                .contains("CKAN (ckanext-harvest)", "Rule ckan-tags", "Mend it", "a&lt;b", "1 rules are kept")
                .doesNotContain("Rule ckan-name");
        assertThat(visitor.read("/admin/sources/dukcapil/conformance"))
                .contains("20 dari 40 rekaman diperiksa", "Aturan ckan-tags");
        assertThat(visitor.read("/en/admin/sources/dukcapil")).contains("/conformance\"", "/remove\"");
    }

    @Test
    void removesASourceAfterTheQuestionWhatHappensToItsDatasets() {
        var page = register("lepas");

        assertThat(DeskVisitor.text(visitor().get(page, keys.mayOperate())))
                .contains("No dataset is deleted", "value=\"keep\"", "value=\"withdraw\"", "value=\"1\"")
                .doesNotContain("checked");
        assertThat(send(page, Map.of("version", "1"))).hasStatus(422);
        assertThat(send(page, Map.of("version", "7", "entries", "keep"))).hasStatus(409);
        assertThat(send(page, Map.of("version", "1", "entries", "keep")))
                .hasStatus(303)
                .hasHeader("Location", "/en/admin/sources");
        assertThat(removal.orders()).contains("KEEP lepas");
        assertThat(visitor().get("/admin/sources/tiada/remove", keys.mayOperate()))
                .hasStatus(404);
    }

    private String register(String id) {
        assertThat(http.post()
                        .uri("/api/v1/sources")
                        .header("Authorization", "Bearer " + keys.mayOperate())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"id": "%s", "kind": "ckan", "address": "https://data.contoh.go.id", "title": {"id": "Portal"}}
                                """.formatted(id)))
                .hasStatus(201);
        return "/en/admin/sources/" + id + "/remove";
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        return visitor().fill(address, address, fields);
    }
}
