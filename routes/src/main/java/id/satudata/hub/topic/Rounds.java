package id.satudata.hub.topic;

import id.satudata.hub.connector.Source;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When the cluster is asked: now and then, at once where there is something new, and ever less often while something is amiss. */
final class Rounds {

    private static final Duration USUAL = Duration.ofMinutes(1);

    private final Clock clock;
    private final Duration first;
    private final Duration most;
    private List<Source> asked = List.of();
    private Instant next = Instant.MIN;
    private Duration wait;

    Rounds(Clock clock, Duration first, Duration most) {
        this.clock = clock;
        this.first = first;
        this.most = most;
        this.wait = first;
    }

    boolean isDue(List<Source> sources) {
        var isNew = !sources.equals(asked);
        asked = List.copyOf(sources);
        return isNew || !clock.instant().isBefore(next);
    }

    void ended(boolean isAllWell) {
        next = clock.instant().plus(isAllWell ? USUAL : wait);
        var twice = wait.multipliedBy(2);
        wait = isAllWell ? first : (twice.compareTo(most) < 0 ? twice : most);
    }
}
