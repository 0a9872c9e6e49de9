package id.satudata.hub.source.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/** The moments a cron expression names, by the clock of a zone. */
final class Timetable {

    /** No schedule is denser: a source has other visitors too. */
    static final Duration DENSEST = Duration.ofMinutes(5);

    /** A source that fails is tried at least this often. */
    static final Duration LONGEST_DELAY = Duration.ofDays(7);

    private static final int FIELDS_WITHOUT_SECONDS = 5;
    private static final int MOST_SKIPPED = 64;
    private static final int LOOKED_AT = 12;

    private final CronExpression cron;
    private final ZoneId zone;

    private Timetable(CronExpression cron, ZoneId zone) {
        this.cron = cron;
        this.zone = zone;
    }

    /** Nothing where it is no cron expression of five or six fields, or names no moment. */
    static Optional<Timetable> read(String cron, ZoneId zone, Instant now) {
        var fields = cron.strip().split("\\s+");
        var text = (fields.length == FIELDS_WITHOUT_SECONDS ? "0 " : "") + String.join(" ", fields);
        try {
            var table = new Timetable(CronExpression.parse(text), zone);
            return table.after(now).isPresent() ? Optional.of(table) : Optional.empty();
        } catch (IllegalArgumentException noCron) {
            return Optional.empty();
        }
    }

    Optional<Instant> after(Instant moment) {
        return Optional.ofNullable(cron.next(moment.atZone(zone))).map(ZonedDateTime::toInstant);
    }

    /** Whether two of its next moments are too near each other. */
    boolean isDense(Instant now) {
        var moment = after(now);
        for (int i = 0; i < LOOKED_AT && moment.isPresent(); i++) {
            var next = after(moment.get());
            if (next.isPresent() && Duration.between(moment.get(), next.get()).compareTo(DENSEST) < 0) {
                return true;
            }
            moment = next;
        }
        return false;
    }

    /**
     * The next moment for a source whose last runs failed: the first one, as long as they are few; then every second, every
     * fourth and so on, but within {@link #LONGEST_DELAY} at the latest, where there is one by then.
     */
    Optional<Instant> after(Instant now, int failures, int patience) {
        var next = after(now);
        var skipped = failures < patience
                ? 0
                : (int) Math.min(MOST_SKIPPED, (1L << Math.min(failures - patience + 1, 30)) - 1);
        for (int i = 0; i < skipped && next.isPresent(); i++) {
            var later = after(next.get());
            if (later.isEmpty() || later.get().isAfter(now.plus(LONGEST_DELAY))) {
                return next;
            }
            next = later;
        }
        return next;
    }
}
