package id.satudata.hub.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.RecordContent;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Reasons;
import id.satudata.hub.metadata.RunId;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How runs end whose source is silent, and how they go on. */
@Timeout(20)
class EndingRunTests extends PipelineScene {

    private static final Duration SHORT = Duration.ofSeconds(2);

    @Test
    void stopsWhileTheSourceIsSilent() throws Exception {
        var silent = new Silent(1);
        Brake brake = _ -> silent.isAsked() ? Optional.of(Reasons.of("stopped-by", "operator")) : Optional.empty();
        var pipeline =
                endWithTheTest(new Pipeline(new Connectors(List.of(silent)), PipelineScene::usable, intake, brake));
        var begun = System.nanoTime();

        var report = pipeline.run(SOURCE);

        assertThat(report.state()).isEqualTo(RunState.STOPPED);
        assertThat(report.counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(silent.closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theWatchdogEndsARunThatMakesNoProgress() throws Exception {
        var silent = new Silent(1);
        var pipeline =
                endWithTheTest(new Pipeline(new Connectors(List.of(silent)), PipelineScene::usable, intake, SHORT));
        var report = pipeline.run(SOURCE);

        assertThat(report.state()).isEqualTo(RunState.PARTIAL);
        assertThat(report.reason().english()).contains("Nothing came for 2 s");
        assertThat(report.counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
    }

    @Test
    void aRunThatIsOpenedInSilenceFails() throws Exception {
        var silent = new Silent(0);
        var pipeline =
                endWithTheTest(new Pipeline(new Connectors(List.of(silent)), PipelineScene::usable, intake, SHORT));
        assertThat(pipeline.run(SOURCE).state()).isEqualTo(RunState.FAILED);
    }

    @Test
    void aRunThatGoesOnCountsWhatItHadRecordedItself() throws Exception {
        var order = HarvestOrder.all(new RunId(UUID.randomUUID()), SOURCE);
        var pipeline = endWithTheTest(new Pipeline(
                new Connectors(List.of(new ScriptedConnector(2, 3, true))), PipelineScene::usable, intake));
        assertThat(pipeline.run(order).state()).isEqualTo(RunState.PARTIAL);

        var resumed = pipeline.run(order.again());

        assertThat(resumed.counts()).isEqualTo(new RunCounts(6, 6, 0, 0));
        assertThat(intake.accepted()).hasSize(12);
    }

    @Test
    void takesOnlyTheRecordsThatAreWanted() throws Exception {
        var order = HarvestOrder.all(new RunId(UUID.randomUUID()), SOURCE)
                .onlyFor(new RunId(UUID.randomUUID()), Set.of("1", "5"));
        var pipeline = endWithTheTest(new Pipeline(
                new Connectors(List.of(new ScriptedConnector(3, 2, false))), PipelineScene::usable, intake));
        var report = pipeline.run(order);

        assertThat(report.counts()).isEqualTo(new RunCounts(2, 2, 0, 0));
        assertThat(pipeline.attendance().getFirst().isWhole()).isFalse();
    }

    @Test
    void asksTheSourceForWhatChangedAndThenTellsNothingToBeAbsent() throws Exception {
        var moment = Instant.parse("2026-11-22T01:00:00Z");
        var asked = new ArrayList<Optional<Instant>>();
        Connector changing = new Connector() {
            @Override
            public String kind() {
                return ScriptedConnector.KIND;
            }

            @Override
            public RecordPages open(Source source) {
                throw new IllegalStateException("All of it was not wanted");
            }

            @Override
            public RecordPages open(Source source, Optional<Instant> since) {
                asked.add(since);
                return new OnePage(false);
            }
        };
        var order = HarvestOrder.all(new RunId(UUID.randomUUID()), SOURCE).changedSince(Optional.of(moment));
        var pipeline = endWithTheTest(new Pipeline(new Connectors(List.of(changing)), PipelineScene::usable, intake));
        assertThat(pipeline.run(order).state()).isEqualTo(RunState.COMPLETED);
        assertThat(asked).containsExactly(Optional.of(moment));
        assertThat(pipeline.attendance().getFirst().isWhole()).isFalse();
    }

    private record OnePage(boolean isComplete) implements RecordPages {

        @Override
        public OptionalLong total() {
            return OptionalLong.empty();
        }

        @Override
        public Optional<List<SourceRecord>> next() {
            return Optional.empty();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    /** A source that answers so often and then says nothing until it is interrupted. */
    private static final class Silent implements Connector {

        private final int answers;
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch never = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);

        Silent(int answers) {
            this.answers = answers;
        }

        boolean isAsked() {
            return asked.getCount() == 0;
        }

        private void beSilent() throws InterruptedIOException {
            asked.countDown();
            try {
                never.await();
            } catch (InterruptedException e) {
                throw new InterruptedIOException("No longer wanted");
            }
        }

        @Override
        public String kind() {
            return ScriptedConnector.KIND;
        }

        @Override
        public RecordPages open(Source source) throws IOException {
            if (answers == 0) {
                beSilent();
            }
            return new RecordPages() {
                private int page;

                @Override
                public OptionalLong total() {
                    return OptionalLong.empty();
                }

                @Override
                public Optional<List<SourceRecord>> next() throws IOException {
                    if (page++ == answers) {
                        beSilent();
                    }
                    return Optional.of(List.of(SourceRecord.of(String.valueOf(page), new RecordContent.Unreadable())));
                }

                @Override
                public void close() {
                    closed.countDown();
                }
            };
        }
    }
}
