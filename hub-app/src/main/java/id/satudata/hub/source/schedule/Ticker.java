package id.satudata.hub.source.schedule;

import id.satudata.hub.harvest.RunState;
import id.satudata.hub.source.HarvestObstacle;
import id.satudata.hub.source.Schedule;
import id.satudata.hub.source.SourceDesk;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Begins the harvests that are due. What is due stays so until its run has ended; so a hub that dies meanwhile begins it
 * again, or another node does when the lease of the source has run out.
 */
@Component
@Profile("!harvest & !verify & !views & !backup")
class Ticker {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    /** A source that ends the hub each time it is harvested must not do so for ever. */
    private static final int MOST_ATTEMPTS = 3;

    private static final int LOOKED_AT = 100;

    private final ScheduleRows rows;
    private final KeptSchedules schedules;
    private final SourceDesk desk;
    private final Clock clock;
    private final int together;

    Ticker(ScheduleRows rows, KeptSchedules schedules, SourceDesk desk, Clock clock, ScheduleProperties properties) {
        this.rows = rows;
        this.schedules = schedules;
        this.desk = desk;
        this.clock = clock;
        this.together = properties.together();
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void tick() {
        var free = together - underWay();
        for (var it : rows.due(clock.instant(), LOOKED_AT)) {
            if (free <= 0) {
                return; // the others stay due
            }
            if (begin(it)) {
                free--;
            }
        }
    }

    private boolean begin(Schedule it) {
        if (it.attempts() >= MOST_ATTEMPTS) {
            LOG.warn(
                    "Source {} ended the hub {} times while it was harvested; it is put off",
                    it.source(),
                    it.attempts());
            schedules.ended(it.source(), RunState.FAILED);
            return false;
        }
        var obstacle = desk.obstacle(it.source());
        if (obstacle.isPresent()) {
            refuse(it, obstacle.get());
            return false;
        }
        return rows.begin(it) && desk.harvestOnSchedule(it.source()).isEmpty();
    }

    /** A source that is being harvested is due no longer when that has ended. */
    private void refuse(Schedule it, HarvestObstacle why) {
        if (why != HarvestObstacle.UNDER_WAY) {
            LOG.info("Nothing was run on schedule. {}", why.of(it.source()).english());
            schedules.refused(it, why);
        }
    }

    private int underWay() {
        return desk.underWay();
    }
}
