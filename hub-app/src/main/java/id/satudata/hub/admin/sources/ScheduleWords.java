package id.satudata.hub.admin.sources;

import id.satudata.hub.portal.Words;
import id.satudata.hub.source.HarvestObstacle;
import id.satudata.hub.source.Schedule;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Puts into words how the schedule of a source stands. */
final class ScheduleWords {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private ScheduleWords() {}

    /** @param path of the source's page */
    static String state(Optional<Schedule> schedule, String path, Words words) {
        return schedule.map(it -> state(it, path, words)).orElseGet(() -> words.of("schedule.none"));
    }

    static String tone(Schedule it) {
        return it.refused().isPresent() || it.isSlowed() ? "bad" : "good";
    }

    /** By the clock of the schedule's own zone. */
    private static String state(Schedule it, String path, Words words) {
        var next = LOCAL.format(it.next().atZone(it.zone()));
        var due = words.of("schedule.next", next, it.zone().getId());
        if (it.refused().isPresent()) {
            return due + " " + words.of("schedule.refused") + " "
                    + why(it.refused().get(), path, words);
        }
        return it.isSlowed()
                ? words.of("schedule.slowed", it.failures(), next, it.zone().getId())
                : due;
    }

    static String why(HarvestObstacle why, String path, Words words) {
        return switch (why) {
            case UNDER_WAY -> words.of("refused.harvest");
            case UNKNOWN -> words.of("refused.harvest.unknown");
            case NO_CONSENT -> words.of("refused.harvest.no-consent", path + "/consent");
            case SECRETS_LOST -> words.of("refused.harvest.secrets-lost", path + "/edit");
        };
    }
}
