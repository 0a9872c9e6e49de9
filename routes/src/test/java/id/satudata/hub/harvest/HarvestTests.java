package id.satudata.hub.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.LocalizedText;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Runs that come to the end of their source. */
class HarvestTests extends PipelineScene {

    @Test
    void handsInEveryPageAndClosesTheRun() throws Exception {
        var connector = new ScriptedConnector(3, 4, false);

        var report = harvest(connector);

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
        var report = harvest(new ScriptedConnector(0, 0, false));

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
    void setsOneRecordAsideWhenTheMappingHasABug() throws Exception {
        var report = harvest(new ScriptedConnector(3, 2, false), (record, source) -> {
            if (record.key().equals("3")) {
                throw new IllegalStateException("A bug");
            }
            return usable(record, source);
        });

        assertThat(report.state()).isEqualTo(RunState.COMPLETED);
        assertThat(report.counts()).isEqualTo(new RunCounts(6, 5, 0, 1));
        assertThat(ledger().refusalCodes()).containsExactly("record-met-fault");
    }

    @Test
    void recordsNothingTwice() throws Exception {
        var twice = start(connectors(new ScriptedConnector(2, 2, false)), PipelineScene::usable, intake);
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

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The next page was not read ahead");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
