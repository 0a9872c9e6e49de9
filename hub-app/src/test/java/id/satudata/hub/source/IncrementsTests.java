package id.satudata.hub.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IncrementsTests {

    private static final Instant A_WEEK_AGO = Instant.parse("2026-11-19T00:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void asksForAllOfASourceThatWasNeverHarvestedWhole() {
        assertThat(since()).isEmpty();
        assertThat(since(run(MONDAY, RunState.PARTIAL, Optional.empty()))).isEmpty();
        assertThat(since(run(MONDAY, RunState.COMPLETED, Optional.of(A_WEEK_AGO))))
                .isEmpty();
    }

    @Test
    void asksForWhatChangedSinceALittleBeforeTheLastRunThatWasComplete() {
        assertThat(since(
                        run(TUESDAY.plusSeconds(60), RunState.FAILED, Optional.of(MONDAY)),
                        run(TUESDAY, RunState.COMPLETED, Optional.of(MONDAY)),
                        run(MONDAY, RunState.COMPLETED, Optional.empty())))
                .contains(Instant.parse("2026-11-24T00:00:00Z"));
    }

    @Test
    void asksForAllAgainWhenTheLastWholeWalkIsOld() {
        assertThat(since(
                        run(TUESDAY, RunState.COMPLETED, Optional.of(MONDAY)),
                        run(A_WEEK_AGO.minusSeconds(1), RunState.COMPLETED, Optional.empty())))
                .isEmpty();
    }

    @Test
    void aRunThatTriedOnlyRefusedRecordsAgainSawNothingElse() {
        var again = new Run(
                new RunId(UUID.randomUUID()),
                new SourceId("dukcapil"),
                RunState.COMPLETED,
                TUESDAY,
                Optional.of(TUESDAY),
                OptionalLong.empty(),
                RunCounts.NONE,
                1,
                Optional.empty(),
                Optional.of(new RunId(UUID.randomUUID())),
                Optional.empty(),
                LocalizedText.NONE);

        assertThat(since(again)).isEmpty();
        assertThat(since(again, run(MONDAY, RunState.COMPLETED, Optional.empty())))
                .contains(Instant.parse("2026-11-23T00:00:00Z"));
    }

    private static Optional<Instant> since(Run... runs) {
        return Increments.since(List.of(runs), A_WEEK_AGO);
    }

    private static Run run(Instant opened, RunState state, Optional<Instant> since) {
        return new Run(
                new RunId(UUID.randomUUID()),
                new SourceId("dukcapil"),
                state,
                opened,
                Optional.of(opened),
                OptionalLong.empty(),
                RunCounts.NONE,
                1,
                since,
                Optional.empty(),
                Optional.empty(),
                LocalizedText.NONE);
    }
}
