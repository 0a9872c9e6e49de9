package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Departures;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.RunHistory;
import id.satudata.hub.source.RunListener;
import id.satudata.hub.source.SourceRemoval;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A source that is one document, harvested on schedule while it stays the same, in the running hub. */
class UnchangedDocumentIT {

    private static final RunCounts TWO_SAME = new RunCounts(2, 0, 2, 0);
    private static final String TAG = "\"v1\"";

    private final RunningHub hub = RunningHub.shared();
    private final Harvests harvests = hub.bean(Harvests.class);
    private final RunHistory history = hub.bean(RunHistory.class);
    private final RevisionLog log = hub.bean(RevisionLog.class);
    private final List<SourceId> sources = new ArrayList<>();

    /** No dataset is left for other tests to find. */
    @AfterEach
    void leaveNothing() {
        sources.forEach(hub::hide);
    }

    @Test
    void nothingIsReadWrittenOrWithdrawnWhileItStaysTheSameAndTheReportSaysSo() throws Exception {
        try (var document = new RemainingDocument(TAG, "tetap-satu", "tetap-dua")) {
            var source = source("tetap", document);
            var first = whole(source);
            var head = log.head();

            var again = changes(source);

            assertThat(first.counts()).isEqualTo(new RunCounts(2, 2, 0, 0));
            assertThat(again.state()).isEqualTo(RunState.COMPLETED);
            assertThat(again.counts()).isEqualTo(TWO_SAME);
            assertThat(document.conditions()).containsExactly("", TAG);
            assertThat(log.head()).isEqualTo(head);
            assertThat(hub.bean(Departures.class).counts(source.id())).isEmpty();
            assertThat(shown(source)).hasSize(2);
            var run = history.find(again.run()).orElseThrow();
            var reading = history.find(first.run()).orElseThrow();
            assertThat(run.unchangedSince().orElseThrow())
                    .isBetween(reading.opened(), reading.closed().orElseThrow());
            assertThat(run.total()).hasValue(2);
            assertThat(page("/admin/runs/" + again.run()))
                    .contains("Sumber menyatakan tidak ada yang berubah sejak", "tidak ada yang dibaca");
            assertThat(page("/en/admin/runs/" + again.run()))
                    .contains("The source said that nothing has changed since");
            assertThat(page("/en/admin/runs/" + first.run())).doesNotContain("nothing has changed since");
            assertThat(whole(source).counts()).isEqualTo(TWO_SAME);
            assertThat(document.conditions()).endsWith("");
        }
    }

    @Test
    void whatChangesIsReadAndWhatIsGoneIsNoticed() throws Exception {
        try (var document = new RemainingDocument(TAG, "berubah-satu", "berubah-dua")) {
            var source = source("berubah", document);
            whole(source);
            document.become("\"v2\"", "berubah-dua", "berubah-tiga");

            var again = changes(source);
            var waiting = changes(source);

            assertThat(again.counts()).isEqualTo(new RunCounts(2, 1, 1, 0));
            assertThat(hub.bean(Departures.class).counts(source.id())).isNotEmpty();
            assertThat(waiting.counts()).isEqualTo(TWO_SAME);
        }
    }

    /** What waits for its time of grace is withdrawn by a run that reads, and by no other. */
    @Test
    void itIsReadWhileSomethingOfItWaitsToBeWithdrawn() throws Exception {
        try (var document = new RemainingDocument(TAG, titles("tunggu", 30))) {
            var source = source("tunggu", document);
            whole(source);
            document.become("\"v2\"", titles("tunggu", 29));

            changes(source);
            changes(source);

            assertThat(hub.bean(Departures.class).counts(source.id()).keySet())
                    .extracting(Enum::name)
                    .containsExactly("MISSING");
            assertThat(document.conditions()).containsExactly("", TAG, "");
        }
    }

    @Test
    void aServerThatLiesIsNotBelievedOnceASettingChanged() throws Exception {
        try (var document = new RemainingDocument(TAG, "dusta-satu", "dusta-dua")) {
            var source = source("dusta", document);
            whole(source);
            var changed = harvests.vouch(
                    source.withSettings(new SourceSettings(Map.of("default.licence", "CC-BY-4.0"))), Optional.empty());

            var read = changes(changed);

            assertThat(document.conditions()).containsExactly("", "");
            assertThat(read.counts().fetched()).isEqualTo(2);
            assertThat(history.find(read.run()).orElseThrow().unchangedSince()).isEmpty();

            document.lie();
            var other = changes(harvests.vouch(
                    source.withSettings(new SourceSettings(Map.of("default.licence", "CC0-1.0"))), Optional.empty()));

            assertThat(document.conditions()).endsWith("").doesNotContain(TAG);
            assertThat(other.state()).isEqualTo(RunState.FAILED);
            assertThat(other.reason().english()).contains("304");
            assertThat(shown(source)).hasSize(2);
        }
    }

    @Test
    void itIsReadAgainAfterSomebodyTouchedWhatCameOfIt() throws Exception {
        try (var document = new RemainingDocument(TAG, "sentuh-satu", "sentuh-dua")) {
            var source = source("sentuh", document);
            whole(source);
            var entry = EntryId.ofRecord(source.id(), "sentuh-satu");
            var name =
                    Objects.requireNonNull(log.heads(List.of(entry)).get(entry)).name();
            assertThat(order("/api/v1/datasets/" + name + "/withdraw", "{\"reason\": \"Angka belum final\"}"))
                    .isIn(200, 202);

            var again = changes(source);

            assertThat(document.conditions()).containsExactly("", "");
            assertThat(again.counts()).isEqualTo(new RunCounts(2, 0, 1, 1));
            changes(source);
            assertThat(document.conditions()).containsExactly("", "", "");
        }
    }

    @Test
    void whatIsKnownOfADocumentGoesWithItsSource() throws Exception {
        try (var document = new RemainingDocument(TAG, "pergi-satu")) {
            var source = source("pergi", document);
            whole(source);
            assertThat(known(source.id())).isEqualTo(1);

            hub.bean(SourceRemoval.class).remove(source.id(), SourceRemoval.Entries.WITHDRAW, Optional.empty(), "uji");

            assertThat(known(source.id())).isZero();
        }
    }

    private static String[] titles(String name, int count) {
        return IntStream.range(0, count).mapToObj(it -> name + "-" + it).toArray(String[]::new);
    }

    private Source source(String name, RemainingDocument document) {
        var id = new SourceId("uji-" + name);
        sources.add(id);
        return harvests.vouch(
                new Source(
                        id, "datajson", document.address(), LocalizedText.indonesian("Uji " + name), Optional.empty()),
                Optional.empty());
    }

    private RunReport whole(Source source) {
        return harvests.harvest(source, RunListener.SILENT);
    }

    private RunReport changes(Source source) {
        return harvests.harvestChanges(source, Instant.parse("2026-01-01T00:00:00Z"), RunListener.SILENT);
    }

    private List<EntryId> shown(Source source) {
        return hub.bean(EntryIndex.class).ofSource(source.id(), Optional.empty(), 10);
    }

    private int known(SourceId source) {
        return hub.bean(JdbcClient.class)
                .sql("select count(*) from source_document where source_id = :id")
                .param("id", source.value())
                .query(Integer.class)
                .single();
    }

    private String page(String path) throws Exception {
        var page = hub.send(hub.asOperator(path).build());
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    private int order(String path, String body) throws Exception {
        return hub.send(HttpRequest.newBuilder(hub.at(path))
                        .header("Authorization", "Bearer " + hub.key())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .statusCode();
    }
}
