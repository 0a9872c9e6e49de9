package id.satudata.hub.projection;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks after the views while nobody asks: some entries are compared every ten minutes, all of them every night. */
final class Upkeep {

    private final Views views;

    Upkeep(Views views) {
        this.views = views;
    }

    @Scheduled(initialDelay = 30, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void rebuild() {
        views.rebuildWhereDue();
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sample() {
        views.sample();
    }

    @Scheduled(cron = "${hub.projection.sweep-at:0 30 2 * * *}", zone = "${hub.measurement.time-zone:Asia/Makassar}")
    void sweep() {
        views.sweep();
    }
}
