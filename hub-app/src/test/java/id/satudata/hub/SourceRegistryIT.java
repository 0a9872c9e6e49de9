package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.RunHistory;
import id.satudata.hub.source.RunListener;
import id.satudata.hub.source.Schedules;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register in a running hub; its sources answer nothing, so that no dataset comes of them. */
class SourceRegistryIT {

    private static final String SECRET = "s3cret-of-the-register";
    private static final Duration A_TICK_AND_MORE = Duration.ofSeconds(60);

    private final RunningHub hub = RunningHub.shared();
    private final RunHistory history = hub.bean(RunHistory.class);
    private final JdbcClient jdbc = hub.bean(JdbcClient.class);

    @Test
    void runsASourceOnlyWithConsentThenOnScheduleAndTellsNoSecret() throws Exception {
        var id = new SourceId("uji-daftar");
        var created = post("/api/v1/sources", """
                {"id": "uji-daftar", "kind": "ckan", "address": "http://localhost:1/", "title": {"id": "Uji"},
                 "settings": [{"name": "key", "value": "%s"}]}""".formatted(SECRET));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(created.body()).doesNotContain(SECRET);
        assertThat(stored()).doesNotContain(SECRET).contains("uji-daftar");

        var refused = post("/api/v1/sources/uji-daftar/harvest", "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("/problems/consent-missing", "/admin/sources/uji-daftar/consent");
        assertThat(history.latest(id)).isEmpty();

        assertThat(post("/api/v1/sources/uji-daftar/consents", """
                {"purpose": "Uji", "scope": "Semua", "givenBy": "Kepala Dinas"}""").statusCode())
                .isEqualTo(201);
        assertThat(post("/api/v1/sources/uji-daftar/harvest", "").statusCode()).isEqualTo(202);
        await().atMost(A_TICK_AND_MORE)
                .until(() -> history.latest(id)
                        .map(it -> it.state() == RunState.FAILED)
                        .orElse(false));

        assertThat(hub.bean(Schedules.class).set(id, "0 3 * * *", "Asia/Jayapura", "uji"))
                .isEmpty();
        jdbc.sql("update source_schedule set next_at = '2026-01-01' where source_id = 'uji-daftar'")
                .update();
        await().atMost(A_TICK_AND_MORE)
                .until(() -> hub.bean(Schedules.class).find(id).orElseThrow().failures() == 1);
        assertThat(history.last(id, 10)).hasSize(2);

        assertThat(post("/api/v1/sources/uji-daftar/consents/" + number(id) + "/withdraw", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("/api/v1/sources/uji-daftar/harvest", "").statusCode()).isEqualTo(409);
        assertThat(hub.bean(Schedules.class).remove(id, "uji")).isTrue();
    }

    @Test
    void vouchesForASourceThatIsNamedOnTheSpotAndKeepsItsSecretsSealed() {
        var source = new Source(
                new SourceId("uji-sebut"),
                "ckan",
                URI.create("http://localhost:1/"),
                LocalizedText.indonesian("Uji"),
                Optional.empty(),
                new SourceSettings(Map.of("token", SECRET)));
        var harvests = hub.bean(Harvests.class);

        var registered = harvests.vouch(source, Optional.empty());

        assertThat(registered.settings()).isEqualTo(source.settings());
        assertThat(stored()).doesNotContain(SECRET);
        assertThat(harvests.harvest(registered, RunListener.SILENT).state()).isEqualTo(RunState.FAILED);
        jdbc.sql("update source_consent set withdrawn_at = now(), withdrawn_by = 'uji' where source_id = 'uji-sebut'")
                .update();
        var again = harvests.harvest(harvests.vouch(source, Optional.empty()), RunListener.SILENT);
        assertThat(again.state()).isEqualTo(RunState.STOPPED);
        assertThat(again.reason().english()).contains("/admin/sources/uji-sebut/consent");
    }

    private long number(SourceId id) {
        return jdbc.sql("select max(number) from source_consent where source_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /** All that the tables of sources hold, as text. */
    private String stored() {
        var sources = jdbc.sql("select * from source").query().listOfRows().toString();
        return sources
                + jdbc.sql("select source_id, name, convert(box using latin1) as box from source_secret")
                        .query()
                        .listOfRows();
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return hub.send(HttpRequest.newBuilder(hub.at(path))
                .header("Authorization", "Bearer " + hub.key())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
