package id.satudata.hub.source.schedule;

import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.HarvestObstacle;
import id.satudata.hub.source.Schedule;
import id.satudata.hub.source.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The schedules over their rows. */
@Component
final class KeptSchedules implements Schedules {

    private static final Logger LOG = LoggerFactory.getLogger(KeptSchedules.class);

    private final ScheduleRows rows;
    private final Clock clock;

    KeptSchedules(ScheduleRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Optional<Schedule> find(SourceId source) {
        return rows.find(source);
    }

    @Override
    public List<Finding> set(SourceId source, String cron, String zone, String actor) {
        if (!ZONES.contains(zone)) {
            return List.of(Finding.of(Severity.ERROR, "schedule-zone-unknown", "zone", zone));
        }
        var now = clock.instant();
        var table = Timetable.read(cron, ZoneId.of(zone), now);
        var next = table.flatMap(it -> it.after(now));
        if (table.isEmpty() || next.isEmpty() || cron.length() > 100 || !isAscii(cron)) {
            return List.of(Finding.of(Severity.ERROR, "schedule-cron-invalid", "cron", cron));
        }
        if (table.get().isDense(now)) {
            return List.of(Finding.of(Severity.ERROR, "schedule-cron-dense", "cron", cron));
        }
        rows.set(new Schedule(source, cron.strip(), ZoneId.of(zone), next.get(), 0, 0, Optional.empty()), actor);
        LOG.info("{} set the schedule of source {}: {} {}, next {}", actor, source, cron.strip(), zone, next.get());
        return List.of();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(it -> it < 128);
    }

    @Override
    public boolean remove(SourceId source, String actor) {
        var removed = rows.remove(source);
        if (removed) {
            LOG.info("{} ended the schedule of source {}", actor, source);
        }
        return removed;
    }

    @Override
    public void ended(SourceId source, RunState state) {
        rows.find(source).ifPresent(it -> {
            var failures = switch (state) {
                case COMPLETED -> 0;
                case PARTIAL, FAILED -> it.failures() + 1;
                case RUNNING, STOPPED -> it.failures();
            };
            rows.putOff(it, next(it, failures), failures, Optional.empty());
        });
    }

    /** Notes that nothing was run although it was due. */
    void refused(Schedule it, HarvestObstacle why) {
        rows.putOff(it, next(it, it.failures()), it.failures(), Optional.of(why));
    }

    /** Whatever was missed meanwhile is not made up for. */
    private Instant next(Schedule it, int failures) {
        var now = clock.instant();
        return Timetable.read(it.cron(), it.zone(), now)
                .flatMap(table -> table.after(now, failures, Schedule.PATIENCE))
                .orElseGet(() -> now.plus(Timetable.LONGEST_DELAY)); // a cron of a single moment that has passed
    }
}
