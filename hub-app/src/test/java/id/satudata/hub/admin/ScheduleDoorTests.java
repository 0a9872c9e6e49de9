package id.satudata.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.source.HarvestObstacle;
import id.satudata.hub.source.Schedule;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of a source's schedule. */
class ScheduleDoorTests extends DeskScene {

    private static final String PAGE = "/en/admin/sources/dukcapil/schedule";

    @Autowired
    private FakeSourceDesk sources;

    @Autowired
    private FakeSchedules schedules;

    @BeforeEach
    void noSchedule() {
        sources.reset();
        schedules.is(null);
    }

    @Test
    void setsAndEndsASchedule() {
        assertThat(visitor().read(PAGE)).contains("has no schedule", "value=\"30 2 * * *\"");

        assertThat(send(Map.of("work", "set", "cron", "30 2 * * *", "zone", "Asia/Jayapura")))
                .hasStatus(303);
        assertThat(visitor().read(PAGE)).contains("Next harvest 2026-11-24 03:30 (Asia/Jayapura)", ">Try now<");
        assertThat(visitor().read("/en/admin/sources/dukcapil")).contains("Next harvest 2026-11-24 03:30");

        assertThat(send(Map.of("work", "remove"))).hasStatus(422).bodyText().contains("Tick first that you are sure");
        assertThat(send(Map.of("work", "remove", "sure", "1"))).hasStatus(303);
        assertThat(visitor().read(PAGE)).contains("has no schedule");
    }

    @Test
    void keepsWhatWasEnteredBesideWhatIsWrongWithIt() {
        var answer = send(Map.of("work", "set", "cron", "kapan saja", "zone", "Asia/Jakarta"));

        assertThat(answer).hasStatus(422);
        assertThat(DeskVisitor.text(answer))
                .contains("names no times", "value=\"kapan saja\"", "aria-invalid=\"true\"");
    }

    @Test
    void saysThatASourceIsTriedLessOftenAndWhyNothingWasRun() {
        schedules.is(schedule(5, Optional.empty()));
        assertThat(visitor().read(PAGE)).contains("The last 5 runs in a row did not come through", ">Try now<");

        schedules.is(schedule(0, Optional.of(HarvestObstacle.NO_CONSENT)));
        assertThat(visitor().read(PAGE))
                .contains("At the last due time nothing was run", "Record it at /en/admin/sources/dukcapil/consent");
    }

    private static Schedule schedule(int failures, Optional<HarvestObstacle> refused) {
        return new Schedule(
                FakeSourceDesk.ID, "30 2 * * *", ZoneId.of("Asia/Makassar"), FakeSchedules.NEXT, 0, failures, refused);
    }

    private MvcTestResult send(Map<String, String> fields) {
        return visitor().fill(PAGE, PAGE, fields);
    }
}
