package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.Run;
import id.satudata.hub.source.RunDesk;
import id.satudata.hub.source.RunHistory;
import id.satudata.hub.source.RunListener;
import id.satudata.hub.source.RunRecord.Fate;
import id.satudata.hub.source.SourceDesk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in the ledger and on their pages: followed live, stopped, gone on with, tried again and shared. */
class RunsIT {

    private static final SourceId DAMAGED = new SourceId("arsip-rusak");
    private static final SourceId ENDLESS = new SourceId("tanpa-akhir");
    private static final Pattern RECORD = Pattern.compile("href=\"(/admin/runs/[^\"]+/records/\\d+)\"");
    private static final Pattern LAST = Pattern.compile("data-last=\"(\\d+)\"");

    private final RunningHub hub = RunningHub.shared();
    private final RunHistory history = hub.bean(RunHistory.class);
    private final RunDesk desk = hub.bean(RunDesk.class);

    /** No dataset is left for other tests to find. */
    @AfterEach
    void leaveNothing() {
        hub.hide(ENDLESS);
    }

    @Test
    void showsEveryRefusedRecordWithItsReason() throws Exception {
        var run = latest(DAMAGED);

        var page = read("/en/admin/runs/" + run.id());

        assertThat(page).contains("complete", "The harvest begins", "The harvest is complete");
        assertThat(desk.records().page(run.id(), Fate.REFUSED, 0, 100))
                .hasSize((int) run.counts().rejected())
                .allSatisfy(it -> assertThat(it.findings()).isNotEmpty());
        assertThat(read("/admin/runs/" + run.id() + "?level=error")).doesNotContain("Panen dimulai");
        var record = RECORD.matcher(read("/admin/runs/" + run.id()));
        assertThat(record.find()).isTrue();
        assertThat(read(record.group(1))).contains("Ditolak", "Mengapa tidak terbit");
    }

    @Test
    void tellsWhatHappenedToWhoeverFollowsAndOnlyWhatIsNewToWhoeverReturns() throws Exception {
        var run = latest(DAMAGED);
        var last = LAST.matcher(read("/admin/runs/" + run.id()));
        assertThat(last.find()).isTrue();

        var all = events(run, "");
        var rest = events(run, last.group(1));

        assertThat(all).contains("event:line", "Panen dimulai", "Panen selesai", "event:progress", "event:ended");
        assertThat(rest).contains("event:progress", "event:ended").doesNotContain("event:line");
    }

    @Test
    void triesAgainOnlyWhatWasRefused() throws Exception {
        var refused = latest(DAMAGED);

        assertThat(order(refused, "retry").statusCode()).isEqualTo(303);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> !latest(DAMAGED).id().equals(refused.id())
                        && latest(DAMAGED).state() == RunState.COMPLETED);
        var again = latest(DAMAGED);
        assertThat(again.retries()).contains(refused.id());
        assertThat(again.counts().rejected()).isEqualTo(refused.counts().rejected());
    }

    @Test
    void theReportIsReadByWhoeverKnowsItsAddressAndByNobodyElse() throws Exception {
        var run = latest(DAMAGED);
        assertThat(hub.get("/admin/runs/" + run.id(), "text/html").statusCode()).isEqualTo(401);

        assertThat(order(run, "share").statusCode()).isEqualTo(303);

        var name = desk.sharedAs(run.id()).orElseThrow();
        var report = hub.get("/laporan-panen/" + name, "text/html");
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.body()).contains("Ditolak").doesNotContain("<button", "/admin/", "data-events");
        assertThat(hub.get("/en/laporan-panen/" + name, "text/html").body()).contains("Refused");
        assertThat(hub.get("/laporan-panen/" + name + "x", "text/html").statusCode())
                .isEqualTo(404);
        assertThat(hub.get("/laporan-panen/" + name + "/records/1%27", "text/html")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/runs/nonsense",
                "/admin/runs/00000000-0000-4000-8000-000000000000",
                "/admin/runs/00000000-0000-4000-8000-000000000000/events",
                "/laporan-panen/%00"
            })
    void whatIsNoRunIsNotFound(String address) throws Exception {
        assertThat(get(address).statusCode()).isIn(400, 404, 406);
    }

    @Test
    void stopsWithinFiveSecondsAndGoesOnWithTheSameRun() throws Exception {
        try (var ckan = new EndlessCkan()) {
            var source = new Source(
                    ENDLESS,
                    "ckan",
                    URI.create(ckan.address()),
                    LocalizedText.indonesian("Tanpa akhir").with("en", "Endless"),
                    Optional.empty());
            var harvest = CompletableFuture.supplyAsync(() -> harvest(hub.bean(Harvests.class), source));
            assertThat(ckan.awaitThirdPage()).isTrue();
            await().until(() -> latest(source.id()).counts().fetched() == 40);
            var told = System.nanoTime();

            assertThat(order(latest(source.id()), "stop").statusCode()).isEqualTo(303);

            var first = harvest.get(30, TimeUnit.SECONDS);
            assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(5));
            assertThat(first.state()).isEqualTo(RunState.STOPPED);
            assertThat(first.counts()).isEqualTo(new RunCounts(40, 40, 0, 0));
            var run = latest(source.id());

            assertThat(order(run, "go-on").statusCode()).isEqualTo(303);

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> latest(source.id()).attempts() == 2
                            && latest(source.id()).counts().fetched() == 40);
            assertThat(latest(source.id()).id()).isEqualTo(run.id());
            assertThat(latest(source.id()).counts()).isEqualTo(new RunCounts(40, 40, 0, 0));
            assertThat(hub.bean(SourceDesk.class).stop(source.id(), "the test")).isTrue();
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> latest(source.id()).state() == RunState.STOPPED);
        }
    }

    private Run latest(SourceId source) {
        return history.latest(source).orElseThrow();
    }

    private String events(Run run, String lastSeen) throws Exception {
        var request = hub.asOperator("/admin/runs/" + run.id() + "/events")
                .setHeader("Accept", "text/event-stream")
                .header("Last-Event-ID", lastSeen)
                .timeout(Duration.ofSeconds(30))
                .build();
        return hub.send(request).body();
    }

    private HttpResponse<String> order(Run run, String task) throws Exception {
        var path = "/admin/runs/" + run.id();
        return hub.press(path, path + "/" + task);
    }

    private String read(String path) throws Exception {
        var page = get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return hub.send(hub.asOperator(path).build());
    }

    private static RunReport harvest(Harvests harvests, Source source) {
        return harvests.harvest(harvests.vouch(source, Optional.empty()), RunListener.SILENT);
    }
}
