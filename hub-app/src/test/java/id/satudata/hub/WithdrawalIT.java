package id.satudata.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.revision.ChainVerdict;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.store.HeldStore;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** After the answer to a withdrawal no door serves what was withdrawn. */
class WithdrawalIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final List<String> submitted = new ArrayList<>();

    /** No dataset is left for other tests to find. */
    @AfterEach
    void leaveNothing() {
        submitted.forEach(it -> HUB.hide(EntryId.parse(it).orElseThrow()));
    }

    @Test
    void noDoorServesWhatWasWithdrawn() throws Exception {
        var entry = submit("barrier", "Kepiting Bakau Penghalang");
        awaitViews();
        assertThat(showing(entry, "kepiting-bakau-penghalang"))
                .containsOnlyKeys(doors(entry, "").keySet());

        var answer = post("kepiting-bakau-penghalang/withdraw", "{\"reason\": \"Angka belum final\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(showing(entry, "kepiting-bakau-penghalang")).isEmpty();
        assertThat(HUB.get("/dataset/kepiting-bakau-penghalang", "text/html").statusCode())
                .isEqualTo(410);
        assertThat(HUB.get("/dataset/" + entry + ".ttl", "text/turtle").statusCode())
                .isEqualTo(410);

        assertThat(post("kepiting-bakau-penghalang/restore", "{}").statusCode()).isEqualTo(200);
        awaitViews();
        assertThat(showing(entry, "kepiting-bakau-penghalang"))
                .containsOnlyKeys(doors(entry, "").keySet());
    }

    @Test
    void sparqlDoesNotAnswerWhileTheStoreStillHoldsWhatWasWithdrawn() throws Exception {
        var entry = submit("ditahan", "Rajungan Tertahan");
        awaitViews();

        try (var _ = HeldStore.of(HUB.context())) {
            var answer = post("rajungan-tertahan/withdraw", "{\"reason\": \"Angka belum final\"}");

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.body()).contains("\"applied\":false");
            assertThat(HUB.get(sparql(entry), "text/csv").statusCode()).isEqualTo(503);
            assertThat(showing(entry, "rajungan-tertahan")).isEmpty();
        }

        await().atMost(Duration.ofSeconds(20))
                .until(() -> HUB.get(sparql(entry), "text/csv").statusCode() == 200);
        assertThat(showing(entry, "rajungan-tertahan")).isEmpty();
    }

    @Test
    void aPurgeDestroysWhatWasSaidAndTheChainHolds() throws Exception {
        var entry = submit("bocor", "Teripang Bocor");
        awaitViews();

        assertThat(post("teripang-bocor/purge", "{\"reason\": \"memuat NIK\"}").statusCode())
                .isEqualTo(200);

        assertThat(showing(entry, "teripang-bocor")).isEmpty();
        assertThat(HUB.bean(RevisionLog.class).verify()).isInstanceOf(ChainVerdict.Intact.class);
        assertThat(post("teripang-bocor/restore", "{\"revision\": 1}").statusCode())
                .isEqualTo(422);
    }

    /** What shows the entry, by the door that shows it. */
    private static Map<String, String> showing(String entry, String name) throws Exception {
        var showing = new LinkedHashMap<String, String>();
        for (var door : doors(entry, name).entrySet()) {
            var answer = HUB.get(door.getValue(), "*/*");
            if (answer.statusCode() == 200 && answer.body().contains(entry)) {
                showing.put(door.getKey(), answer.body());
            }
        }
        return showing;
    }

    /** An address for each door, whose answer names the entry where the door shows it. */
    private static Map<String, String> doors(String entry, String name) {
        var doors = new LinkedHashMap<String, String>();
        doors.put("page", "/dataset/" + name);
        doors.put("page by id", "/en/dataset/" + entry);
        doors.put("history", "/api/v1/datasets/" + name + "/revisions");
        doors.put("rdf", "/dataset/" + entry + ".nt");
        doors.put("catalogue", "/catalog.ttl");
        doors.put("package_show", "/api/3/action/package_show?id=" + name);
        doors.put("package_search", "/api/3/action/package_search?q=" + name.replace('-', '+'));
        doors.put("data.json", "/data.json");
        doors.put("sparql", sparql(entry));
        return doors;
    }

    private static String sparql(String entry) {
        var query = "SELECT ?s { ?s a <http://www.w3.org/ns/dcat#Dataset> FILTER(contains(str(?s), '" + entry + "')) }";
        return "/sparql?query=" + URLEncoder.encode(query, UTF_8);
    }

    private static void awaitViews() throws InterruptedException {
        var head = HUB.bean(RevisionLog.class).head();
        assertThat(HUB.bean(Followers.class).awaitAll(head, Duration.ofSeconds(30)))
                .isTrue();
    }

    private String submit(String name, String title) throws Exception {
        var turtle = """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                <https://perikanan.example.go.id/data/%s> a dcat:Dataset ;
                    dct:title "%s"@id ; dct:description "Menurut kecamatan."@id .
                """.formatted(name, title);
        var answer = HUB.send(HttpRequest.newBuilder(HUB.at("/api/v1/submissions"))
                .header("Authorization", "Bearer " + HUB.key())
                .header("Content-Type", "text/turtle")
                .POST(BodyPublishers.ofString(turtle))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var entry = JsonMapper.shared().readTree(answer.body()).path("entry").asString();
        submitted.add(entry);
        return entry;
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        return HUB.send(HttpRequest.newBuilder(HUB.at("/api/v1/datasets/" + path))
                .header("Authorization", "Bearer " + HUB.key())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
