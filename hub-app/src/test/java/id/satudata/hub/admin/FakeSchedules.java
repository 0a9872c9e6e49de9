package id.satudata.hub.admin;

import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Schedule;
import id.satudata.hub.source.Schedules;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One schedule, which stands as a test says. */
final class FakeSchedules implements Schedules {

    static final Instant NEXT = Instant.parse("2026-11-23T18:30:00Z");

    private @Nullable Schedule schedule;

    void is(@Nullable Schedule now) {
        schedule = now;
    }

    @Override
    public Optional<Schedule> find(SourceId source) {
        return Optional.ofNullable(schedule).filter(it -> it.source().equals(source));
    }

    @Override
    public List<Finding> set(SourceId source, String cron, String zone, String actor) {
        if (cron.equals("kapan saja")) {
            return List.of(Finding.of(Severity.ERROR, "schedule-cron-invalid", "cron", cron));
        }
        schedule = new Schedule(source, cron, ZoneId.of(zone), NEXT, 0, 0, Optional.empty());
        return List.of();
    }

    @Override
    public boolean remove(SourceId source, String actor) {
        var was = schedule != null;
        schedule = null;
        return was;
    }

    @Override
    public void ended(SourceId source, RunState state) {
        throw new IllegalStateException("No page ends a run");
    }
}
