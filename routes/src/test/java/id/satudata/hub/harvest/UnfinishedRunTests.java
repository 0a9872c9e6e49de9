package id.satudata.hub.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.Connectors;
import id.satudata.hub.metadata.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs that are cut short: by their source, by the brake or by a fault of our own. */
class UnfinishedRunTests extends PipelineScene {

    @Test
    void keepsWhatCameBeforeTheSourceBrokeOff() throws Exception {
        var report = harvest(new ScriptedConnector(2, 3, true));

        assertThat(report.state()).isEqualTo(RunState.PARTIAL);
        assertThat(report.reason().english()).isEqualTo("The line went dead");
        assertThat(report.counts()).isEqualTo(new RunCounts(6, 6, 0, 0));
        assertThat(ledger().state(report.run())).isEqualTo(RunState.PARTIAL);
    }

    @Test
    void stopsBetweenTwoPagesAndKeepsWhatHadCome() throws Exception {
        var connector = new ScriptedConnector(50, 4, false);

        var report = braked(
                connector,
                _ -> intake.pageSizes().size() < 2
                        ? Optional.empty()
                        : Optional.of(LocalizedText.of("en", "The disk lacks room")));

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
        var report = braked(
                new ScriptedConnector(0, 0, true),
                _ -> Optional.of(LocalizedText.of("en", "The hub is being stopped")));

        assertThat(report.state()).isEqualTo(RunState.STOPPED);
    }

    @Test
    void failsWhenTheSourceCannotBeOpened() throws Exception {
        var report = harvest(new ScriptedConnector(0, 0, true));

        assertThat(report.state()).isEqualTo(RunState.FAILED);
        assertThat(report.reason().english()).isEqualTo("Nobody answers");
        assertThat(ledger().reason(report.run())).isEqualTo("Nobody answers");
    }

    @Test
    void failsWhenNoConnectorSpeaksTheDialect() throws Exception {
        var report =
                start(new Connectors(List.of()), PipelineScene::usable, intake).run(SOURCE);

        assertThat(report.state()).isEqualTo(RunState.FAILED);
        assertThat(report.reason().english()).contains("scripted");
    }

    @Test
    void doesNotBlameTheSourceForOurOwnDisk() throws Exception {
        var report = harvest(new ScriptedConnector(1, 1, false), PipelineScene::usable, (id, source, records) -> {
            throw new UncheckedIOException(new IOException("Disk full"));
        });

        assertThat(report.state()).isEqualTo(RunState.FAILED);
        assertThat(report.reason().english()).contains("UncheckedIOException");
    }

    @Test
    void failsTheRunWhenAnOutcomeIsMissing() throws Exception {
        var report = harvest(
                new ScriptedConnector(1, 2, false),
                PipelineScene::usable,
                (id, source, records) -> List.of(new Intake.Outcome.Recorded(1)));

        assertThat(report.state()).isEqualTo(RunState.FAILED);
    }

    private RunReport braked(ScriptedConnector connector, Brake brake) throws Exception {
        return endWithTheTest(new Pipeline(connectors(connector), PipelineScene::usable, intake, brake))
                .run(SOURCE);
    }
}
