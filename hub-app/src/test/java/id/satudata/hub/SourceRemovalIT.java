package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Consents;
import id.satudata.hub.source.Departure.State;
import id.satudata.hub.source.Departures;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.RunHistory;
import id.satudata.hub.source.RunListener;
import id.satudata.hub.source.SourceDesk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A source loses its consent in the middle of a run, and then its place in the register. */
class SourceRemovalIT {

    private static final SourceId ID = new SourceId("uji-lepas");
    private static final int RECORDED = 40;

    private final RunningHub hub = RunningHub.shared();
    private final Harvests harvests = hub.bean(Harvests.class);
    private final Departures departures = hub.bean(Departures.class);

    @Test
    void endsARunWithItsConsentWhoeverNotedThatAndRemovesASourceOnceNobodyHarvestsIt() throws Exception {
        try (var ckan = new EndlessCkan()) {
            var source = new Source(
                    ID, "ckan", URI.create(ckan.address()), LocalizedText.indonesian("Uji"), Optional.empty());
            var registered = harvests.vouch(source, Optional.empty());
            var run = CompletableFuture.supplyAsync(() -> harvests.harvest(registered, RunListener.SILENT));
            assertThat(ckan.awaitThirdPage()).isTrue();
            await().until(() -> latestFetched() == RECORDED);
            assertThat(delete("?entries=withdraw").statusCode()).isEqualTo(409);

            noteWithdrawalAsAnotherNodeDoes();

            var report = run.get(15, TimeUnit.SECONDS);
            assertThat(report.state()).isEqualTo(RunState.STOPPED);
            assertThat(report.reason().english()).contains("the end of the consent");
        }

        assertThat(delete("").statusCode()).isEqualTo(400);
        var gone = delete("?entries=withdraw");
        assertThat(gone.statusCode()).as(gone.body()).isEqualTo(200);
        assertThat(gone.body()).contains("\"withdrawn\":" + RECORDED);
        assertThat(delete("?entries=withdraw").statusCode()).isEqualTo(404);
        assertThat(hub.bean(SourceDesk.class).find(ID)).isEmpty();
        assertThat(departures.counts(ID)).containsEntry(State.WITHDRAWN, (long) RECORDED);
        assertThat(hub.bean(RunHistory.class).last(ID, 10)).hasSize(1);
        assertThat(hub.bean(Consents.class).of(ID))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.withdrawal()).isPresent());
    }

    private long latestFetched() {
        return hub.bean(RunHistory.class)
                .latest(ID)
                .map(it -> it.counts().fetched())
                .orElse(0L);
    }

    private void noteWithdrawalAsAnotherNodeDoes() {
        hub.bean(JdbcClient.class)
                .sql("update source_consent set withdrawn_at = now(), withdrawn_by = 'uji', withdrawn_reason = ''"
                        + " where source_id = :id")
                .param("id", ID.value())
                .update();
    }

    private HttpResponse<String> delete(String query) throws IOException, InterruptedException {
        return hub.send(HttpRequest.newBuilder(hub.at("/api/v1/sources/" + ID + query))
                .header("Authorization", "Bearer " + hub.key())
                .timeout(Duration.ofMinutes(1))
                .DELETE()
                .build());
    }
}
