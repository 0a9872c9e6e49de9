package id.satudata.hub.source.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.MovedClock;
import id.satudata.hub.harvest.RunLedger.Refusal;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.LogDatabase;
import id.satudata.hub.source.Departures;
import id.satudata.hub.source.HarvestObstacle;
import id.satudata.hub.source.Run;
import id.satudata.hub.source.SourceDesk;
import id.satudata.hub.source.SourceStanding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Schedules and their ticks, on a real MariaDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TickerIT {

    private static final SourceId SOURCE = new SourceId("dukcapil");

    private final LogDatabase database = LogDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database.connections());
    private final MovedClock clock = new MovedClock(Instant.EPOCH);
    private final ScheduleRows rows = new ScheduleRows(jdbc);
    private final KeptSchedules schedules = new KeptSchedules(rows, clock);
    private final CountingDesk desk = new CountingDesk();

    @AfterAll
    void disconnect() {
        database.close();
    }

    @BeforeEach
    void forgetAll() {
        jdbc.sql("delete from source_schedule").update();
        clock.is(Instant.parse("2026-11-26T01:00:00Z"));
        desk.begun.clear();
        desk.obstacle = Optional.empty();
        desk.underWay = 0;
        assertThat(schedules.set(SOURCE, "0 * * * *", "Asia/Makassar", "operator"))
                .isEmpty();
    }

    @Test
    void beginsNothingBeforeItIsDue() {
        ticker().tick();

        assertThat(desk.begun).isEmpty();
        assertThat(next()).isEqualTo("2026-11-26T02:00:00Z");
    }

    @Test
    void runsOnceWhatWasMissedManyTimes() {
        clock.pass(Duration.ofHours(50));
        ticker().tick();
        schedules.ended(SOURCE, RunState.COMPLETED);
        ticker().tick();

        assertThat(desk.begun).containsExactly(SOURCE);
        assertThat(next()).isEqualTo("2026-11-28T04:00:00Z");
    }

    @Test
    void beginsAgainAfterTheHubDiedButNotForEver() {
        clock.pass(Duration.ofHours(1));
        for (int i = 0; i < 10; i++) {
            ticker().tick(); // and the run never ends
        }

        assertThat(desk.begun).hasSize(3);
        assertThat(schedules.find(SOURCE))
                .hasValueSatisfying(it -> assertThat(it.failures()).isEqualTo(1));
        assertThat(next()).isEqualTo("2026-11-26T03:00:00Z");
    }

    @Test
    void leavesDueWhatThisNodeHasNoRoomFor() {
        clock.pass(Duration.ofHours(1));
        desk.underWay = 2;
        ticker().tick();
        assertThat(desk.begun).isEmpty();

        desk.underWay = 1;
        ticker().tick();
        assertThat(desk.begun).containsExactly(SOURCE);
    }

    @Test
    void onlyOneOfTwoNodesBeginsTheSameAttempt() {
        clock.pass(Duration.ofHours(1));
        var seen = rows.find(SOURCE).orElseThrow();

        assertThat(rows.begin(seen)).isTrue();
        assertThat(rows.begin(seen)).isFalse();
    }

    @Test
    void saysWhyNothingWasRunAndGoesOnWithTheNextTime() {
        clock.pass(Duration.ofHours(1));
        desk.obstacle = Optional.of(HarvestObstacle.NO_CONSENT);
        ticker().tick();

        assertThat(desk.begun).isEmpty();
        assertThat(schedules.find(SOURCE))
                .hasValueSatisfying(it -> assertThat(it.refused()).contains(HarvestObstacle.NO_CONSENT));
        assertThat(next()).isEqualTo("2026-11-26T03:00:00Z");
    }

    @Test
    void waitsForARunThatIsUnderWay() {
        clock.pass(Duration.ofHours(1));
        desk.obstacle = Optional.of(HarvestObstacle.UNDER_WAY);
        ticker().tick();

        assertThat(next()).isEqualTo("2026-11-26T02:00:00Z");
    }

    @Test
    void triesWhatFailsLessOftenUntilOneRunComesThrough() {
        for (int i = 0; i < 4; i++) {
            schedules.ended(SOURCE, i % 2 == 0 ? RunState.FAILED : RunState.PARTIAL);
        }
        assertThat(next()).isEqualTo("2026-11-26T05:00:00Z");
        schedules.ended(SOURCE, RunState.STOPPED);
        assertThat(schedules.find(SOURCE))
                .hasValueSatisfying(it -> assertThat(it.isSlowed()).isTrue());

        schedules.ended(SOURCE, RunState.COMPLETED);

        assertThat(schedules.find(SOURCE))
                .hasValueSatisfying(it -> assertThat(it.isSlowed()).isFalse());
        assertThat(next()).isEqualTo("2026-11-26T02:00:00Z");
    }

    @Test
    void refusesSchedulesThatAreNone() {
        assertThat(schedules.set(SOURCE, "tiap malam", "Asia/Jakarta", "operator"))
                .hasSize(1);
        assertThat(schedules.set(SOURCE, "* * * * *", "Asia/Jakarta", "operator"))
                .hasSize(1);
        assertThat(schedules.set(SOURCE, "0 1 * * *", "Europe/Paris", "operator"))
                .hasSize(1);
        assertThat(schedules.remove(SOURCE, "operator")).isTrue();
        assertThat(schedules.remove(SOURCE, "operator")).isFalse();
    }

    private String next() {
        return schedules.find(SOURCE).orElseThrow().next().toString();
    }

    private Ticker ticker() {
        return new Ticker(rows, schedules, desk, clock, new ScheduleProperties(2));
    }

    /** Counts what is begun; nothing ever ends by itself. */
    private static final class CountingDesk implements SourceDesk {

        private final List<SourceId> begun = new ArrayList<>();
        private Optional<HarvestObstacle> obstacle = Optional.empty();
        private int underWay;

        @Override
        public Optional<HarvestObstacle> obstacle(SourceId source) {
            return obstacle;
        }

        @Override
        public int underWay() {
            return underWay;
        }

        @Override
        public Optional<HarvestObstacle> harvest(SourceId source) {
            throw new UnsupportedOperationException("A schedule asks for changes");
        }

        @Override
        public Optional<HarvestObstacle> harvestOnSchedule(SourceId source) {
            begun.add(source);
            return Optional.empty();
        }

        @Override
        public List<SourceStanding> all() {
            return List.of();
        }

        @Override
        public Optional<SourceStanding> find(SourceId source) {
            return Optional.empty();
        }

        @Override
        public List<Run> runs(SourceId source, int limit) {
            return List.of();
        }

        @Override
        public List<Refusal> refusals(RunId run, int limit) {
            return List.of();
        }

        @Override
        public Departures departures() {
            throw new IllegalStateException("Nobody asks");
        }

        @Override
        public boolean stop(SourceId source, String actor) {
            return false;
        }
    }
}
