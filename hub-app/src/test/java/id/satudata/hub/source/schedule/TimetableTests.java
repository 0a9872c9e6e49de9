package id.satudata.hub.source.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTests {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW = Instant.parse("2026-11-26T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "30 2 * * *,Asia/Jakarta,2026-11-26T19:30:00Z",
        "30 2 * * *,Asia/Makassar,2026-11-26T18:30:00Z",
        "30 2 * * *,Asia/Jayapura,2026-11-26T17:30:00Z",
        "0 30 2 * * *,Asia/Jakarta,2026-11-26T19:30:00Z",
        "0 12 1 * *,Asia/Jakarta,2026-12-01T05:00:00Z",
        "0 8 * * MON,Asia/Jakarta,2026-11-30T01:00:00Z",
    })
    void goesByTheClockOfItsZone(String cron, String zone, Instant next) {
        assertThat(Timetable.read(cron, ZoneId.of(zone), NOW).flatMap(it -> it.after(NOW)))
                .contains(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tiap malam", "* * *", "0 0 0 31 2 *", "61 * * * *", "@hourly x"})
    void readsNothingThatNamesNoMoment(String cron) {
        assertThat(Timetable.read(cron, JAKARTA, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"* * * * *,true", "* * * * * *,true", "'0;1 3 * * *',true", "*/5 * * * *,false", "0 * * * *,false"})
    void knowsWhichScheduleIsTooDense(String cron, boolean dense) {
        assertThat(Timetable.read(cron.replace(';', ','), JAKARTA, NOW)
                        .orElseThrow()
                        .isDense(NOW))
                .isEqualTo(dense);
    }

    @ParameterizedTest
    @CsvSource({
        "0,2026-11-26T02:00:00Z",
        "2,2026-11-26T02:00:00Z",
        "3,2026-11-26T03:00:00Z",
        "4,2026-11-26T05:00:00Z",
        "5,2026-11-26T09:00:00Z",
        "400,2026-11-28T18:00:00Z",
    })
    void triesWhatFailsLessAndLessOften(int failures, Instant next) {
        var hourly = Timetable.read("0 * * * *", JAKARTA, NOW).orElseThrow();

        assertThat(hourly.after(NOW, failures, 3)).contains(next);
    }

    @Test
    void triesADailySourceOnceAWeekAtLeast() {
        var daily = Timetable.read("0 9 * * *", JAKARTA, NOW).orElseThrow();

        assertThat(daily.after(NOW, 50, 3))
                .contains(Instant.parse("2026-12-03T02:00:00Z").minusSeconds(86_400));
        assertThat(daily.after(NOW, 3, 3)).contains(Instant.parse("2026-11-27T02:00:00Z"));
    }
}
