package id.satudata.hub.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HarvestTests {

    private static final Source SOURCE = new Source(
            new SourceId("contoh"),
            ScriptedConnector.KIND,
            URI.create("http://localhost/"),
            LocalizedText.indonesian("Contoh"),
            Optional.empty());

    private final InMemoryIntake intake = new InMemoryIntake();
    private @Nullable Pipeline pipeline;

    @AfterEach
    void stop() {
        if (pipeline != null) {
            pipeline.close();
        }
    }

    @Test
    void handsInEveryPageAndClosesTheRun() throws Exception {
        var connector = new ScriptedConnector(3, 4, false);

        var report = harvest(connector, HarvestTests::usable, intake);

        assertThat(report)
                .isEqualTo(new RunReport(
                        report.run(),
                        RunState.COMPLETED,
                        new RunCounts(12, 12, 0, 0),
                        LocalizedText.NONE,
                        Duration.ZERO));
        assertThat(intake.pageSizes()).containsExactly(4, 4, 4);
        assertThat(ledger().state(report.run())).isEqualTo(RunState.COMPLETED);
        assertThat(ledger().counts(report.run())).isEqualTo(report.counts());
        assertThat(ledger().total()).hasValue(12);
        assertThat(connector.closed()).isEqualTo(1);
    }

    @Test
    void completesWithoutRecordsWhenTheSourceIsEmpty() throws Exception {
        var report = harvest(new ScriptedConnector(0, 0, false), HarvestTests::usable, intake);

        assertThat(report.state()).isEqualTo(RunState.COMPLETED);
        assertThat(report.counts()).isEqualTo(RunCounts.NONE);
        assertThat(intake.pageSizes()).isEmpty();
    }

    @Test
    void refusesBadRecordsAndGoesOn() throws Exception {
        var report = harvest(
                new ScriptedConnector(2, 3, false),
                (record, source) -> record.key().equals("1") ? unusable(record) : usable(record, source),
                intake.refusing("4"));

        assertThat(report.state()).isEqualTo(RunState.COMPLETED);
        assertThat(report.counts()).isEqualTo(new RunCounts(6, 4, 0, 2));
        assertThat(ledger().refusedKeys()).containsExactly("1", "4");
        assertThat(ledger().refusalCodes()).containsExactly("record-unreadable", "title-missing");
    }

    @Test
    void tellsWhoseRecordsACompletedRunCameAcross() throws Exception {
        harvest(
                new ScriptedConnector(2, 3, false),
                (record, source) -> record.key().equals("1") ? unusable(record) : usable(record, source),
                intake.refusing("4"));

        assertThat(attendance()).singleElement().satisfies(it -> {
            assertThat(it.isWhole()).isTrue();
            assertThat(it.size()).isEqualTo(6);
            assertThat(it.holds(EntryId.ofRecord(SOURCE.id(), "1"))).isTrue();
            assertThat(it.holds(EntryId.ofRecord(SOURCE.id(), "4"))).isTrue();
            assertThat(it.holds(EntryId.ofRecord(SOURCE.id(), "6"))).isFalse();
        });
    }

    @Test
    void aFileOfManyDatasetsThatCannotBeReadHidesThemAll() throws Exception {
        harvest(
                new ScriptedConnector(1, 3, false),
                (record, source) -> record.key().equals("1")
                        ? new Mapped.Unusable(
                                record, List.of(Finding.of(Severity.ERROR, "datasets-unreadable", "record", "line 1")))
                        : usable(record, source),
                intake);

        assertThat(attendance())
                .singleElement()
                .satisfies(it -> assertThat(it.isWhole()).isFalse());
    }

    @Test
    void aRecordWithoutANameMayBeAnybodys() throws Exception {
        harvest(
                new ScriptedConnector(1, 3, false),
                (record, source) -> record.key().equals("1")
                        ? new Mapped.Unusable(
                                record, List.of(Finding.of(Severity.ERROR, "identifier-missing", "identifier", "")))
                        : usable(record, source),
                intake);

        assertThat(attendance())
                .singleElement()
                .satisfies(it -> assertThat(it.isWhole()).isFalse());
    }

    @Test
    void tellsNothingOfARunThatDidNotComeToTheEnd() throws Exception {
        harvest(new ScriptedConnector(2, 3, true), HarvestTests::usable, intake);

        assertThat(attendance()).isEmpty();
    }

    @Test
    void tellsWhatASourceSaysIsGone() throws Exception {
        var report = harvest(
                new ScriptedConnector(2, 3, false),
                (record, source) -> record.key().equals("1") ? new Mapped.Deleted(record) : usable(record, source),
                intake);

        assertThat(report.state()).isEqualTo(RunState.COMPLETED);
        assertThat(report.counts()).isEqualTo(new RunCounts(6, 5, 1, 0));
        assertThat(intake.accepted().stream().map(it -> it.record().key())).doesNotContain("1");
        assertThat(attendance()).singleElement().satisfies(it -> {
            assertThat(it.isWhole()).isTrue();
            assertThat(it.size()).isEqualTo(5);
            assertThat(it.isGone(EntryId.ofRecord(SOURCE.id(), "1"))).isTrue();
            assertThat(it.isGone(EntryId.ofRecord(SOURCE.id(), "2"))).isFalse();
        });
    }

    @Test
    void keepsWhatCameBeforeTheSourceBrokeOff() throws Exception {
        var report = harvest(new ScriptedConnector(2, 3, true), HarvestTests::usable, intake);

        assertThat(report.state()).isEqualTo(RunState.PARTIAL);
        assertThat(report.reason().english()).isEqualTo("The line went dead");
        assertThat(report.counts()).isEqualTo(new RunCounts(6, 6, 0, 0));
        assertThat(ledger().state(report.run())).isEqualTo(RunState.PARTIAL);
    }

    @Test
    void stopsBetweenTwoPagesAndKeepsWhatHadCome() throws Exception {
        var connector = new ScriptedConnector(50, 4, false);
        pipeline = new Pipeline(
                new Connectors(List.of(connector)),
                HarvestTests::usable,
                intake,
                _ -> intake.pageSizes().size() < 2
                        ? Optional.empty()
                        : Optional.of(LocalizedText.of("en", "The disk lacks room")));

        var report = pipeline.run(SOURCE);

        var handedIn = intake.pageSizes().size();
        assertThat(handedIn).isBetween(2, 3);
        assertThat(report.state()).isEqualTo(RunState.STOPPED);
        assertThat(report.reason().english()).isEqualTo("The disk lacks room");
        assertThat(report.counts()).isEqualTo(new RunCounts(handedIn * 4L, handedIn * 4L, 0, 0));
        assertThat(ledger().state(report.run())).isEqualTo(RunState.STOPPED);
        assertThat(connector.closed()).isEqualTo(1);
    }

    @Test
    void doesNotEvenOpenTheSourceWhileTheBrakeIsPulled() throws Exception {
        pipeline = new Pipeline(
                new Connectors(List.of(new ScriptedConnector(0, 0, true))),
                HarvestTests::usable,
                intake,
                _ -> Optional.of(LocalizedText.of("en", "The hub is being stopped")));

        assertThat(pipeline.run(SOURCE).state()).isEqualTo(RunState.STOPPED);
    }

    @Test
    void failsWhenTheSourceCannotBeOpened() throws Exception {
        var report = harvest(new ScriptedConnector(0, 0, true), HarvestTests::usable, intake);

        assertThat(report.state()).isEqualTo(RunState.FAILED);
        assertThat(report.reason().english()).isEqualTo("Nobody answers");
        assertThat(ledger().reason(report.run())).isEqualTo("Nobody answers");
    }

    @Test
    void failsWhenNoConnectorSpeaksTheDialect() throws Exception {
        var report =
                start(new Connectors(List.of()), HarvestTests::usable, intake).run(SOURCE);

        assertThat(report.state()).isEqualTo(RunState.FAILED);
        assertThat(report.reason().english()).contains("scripted");
    }

    @Test
    void setsOneRecordAsideWhenTheMappingHasABug() throws Exception {
        var report = harvest(
                new ScriptedConnector(3, 2, false),
                (record, source) -> {
                    if (record.key().equals("3")) {
                        throw new IllegalStateException("A bug");
                    }
                    return usable(record, source);
                },
                intake);

        assertThat(report.state()).isEqualTo(RunState.COMPLETED);
        assertThat(report.counts()).isEqualTo(new RunCounts(6, 5, 0, 1));
        assertThat(ledger().refusalCodes()).containsExactly("record-met-fault");
    }

    @Test
    void doesNotBlameTheSourceForOurOwnDisk() throws Exception {
        var report = harvest(new ScriptedConnector(1, 1, false), HarvestTests::usable, (id, source, records) -> {
            throw new UncheckedIOException(new IOException("Disk full"));
        });

        assertThat(report.state()).isEqualTo(RunState.FAILED);
        assertThat(report.reason().english()).contains("UncheckedIOException");
    }

    @Test
    void failsTheRunWhenAnOutcomeIsMissing() throws Exception {
        var report = harvest(
                new ScriptedConnector(1, 2, false),
                HarvestTests::usable,
                (id, source, records) -> List.of(new Intake.Outcome.Recorded(1)));

        assertThat(report.state()).isEqualTo(RunState.FAILED);
    }

    @Test
    void recordsNothingTwice() throws Exception {
        var twice = start(connectors(new ScriptedConnector(2, 2, false)), HarvestTests::usable, intake);
        twice.run(SOURCE);

        var again = twice.run(SOURCE);

        assertThat(again.counts()).isEqualTo(new RunCounts(4, 0, 4, 0));
    }

    @Test
    void readsTheNextPageWhileTheCatalogueTakesInOne() throws Exception {
        var nextIsRead = new CountDownLatch(1);
        Describing mapping = (record, source) -> {
            if (record.key().equals("2")) {
                nextIsRead.countDown();
            }
            return usable(record, source);
        };

        var report = harvest(new ScriptedConnector(3, 2, false), mapping, (run, source, records) -> {
            await(nextIsRead);
            return intake.accept(run, source, records);
        });

        assertThat(report.state()).isEqualTo(RunState.COMPLETED);
        assertThat(intake.accepted().stream().map(it -> it.record().key()))
                .containsExactly("0", "1", "2", "3", "4", "5");
    }

    @Test
    void countsWhatIsRememberedWithoutReadingIt() throws Exception {
        var read = new ConcurrentLinkedQueue<String>();
        Describing mapping = (record, source) -> {
            read.add(record.key());
            return record.key().equals("1") ? unusable(record) : usable(record, source);
        };
        var remembered = new TreeMap<String, Long>();
        var connectors = connectors(new ScriptedConnector(2, 2, false));
        var started = new Pipeline(
                connectors, mapping, intake.refusing("2"), (source, fingerprints) -> remembering(remembered));
        pipeline = started;
        var first = started.run(SOURCE);
        read.clear();

        var second = started.run(SOURCE);

        assertThat(first.counts()).isEqualTo(new RunCounts(4, 2, 0, 2));
        assertThat(second.counts()).isEqualTo(new RunCounts(4, 0, 2, 2));
        assertThat(remembered).containsOnlyKeys("0", "3");
        assertThat(read).containsExactlyInAnyOrder("1", "2");
        assertThat(ledger().refusedKeys()).containsExactly("1", "2", "1", "2");
    }

    private static RecordMemory.Recollection remembering(Map<String, Long> remembered) {
        return new RecordMemory.Recollection() {
            @Override
            public boolean isUnchanged(String recordKey) {
                return remembered.containsKey(recordKey);
            }

            @Override
            public void remember(Map<String, Long> revisions) {
                remembered.putAll(revisions);
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The next page was not read ahead");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private RunReport harvest(ScriptedConnector connector, Describing mapping, Intake to) throws Exception {
        return start(connectors(connector), mapping, to).run(SOURCE);
    }

    private Pipeline start(Connectors connectors, Describing mapping, Intake to) throws Exception {
        var started = new Pipeline(connectors, mapping, to);
        pipeline = started;
        return started;
    }

    private List<Presence> attendance() {
        return Objects.requireNonNull(pipeline, "started first").attendance();
    }

    private InMemoryLedger ledger() {
        return Objects.requireNonNull(pipeline, "started first").ledger();
    }

    private static Connectors connectors(ScriptedConnector connector) {
        return new Connectors(List.of(connector));
    }

    static Mapped usable(SourceRecord record, Source source) {
        return new Mapped.Usable(record, Description.of(entry(source, record)), List.of());
    }

    private static Mapped unusable(SourceRecord record) {
        return new Mapped.Unusable(
                record, List.of(Finding.of(Severity.ERROR, "record-unreadable", "record", "broken")));
    }

    private static EntryId entry(Source source, SourceRecord record) {
        return EntryId.ofRecord(source.id(), record.key());
    }
}
