package id.satudata.hub.source;

import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.SourceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Decides whether a scheduled harvest asks its source for what changed alone. Only a walk over all of it tells what is gone
 * and tries again what was refused, so there is one now and then.
 */
@Component
class Increments {

    /** What changed while the last run went on, and between two clocks that differ, is asked for again. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private static final int LOOKED_AT = 1_000;

    private final RunHistory history;
    private final Clock clock;
    private final Duration fullWalkEvery;

    Increments(RunHistory history, Clock clock, @Value("${hub.source.full-walk-every:7d}") Duration fullWalkEvery) {
        this.history = history;
        this.clock = clock;
        this.fullWalkEvery = fullWalkEvery;
    }

    /** Since when changes are enough; nothing when it is time for all of the source. */
    Optional<Instant> since(SourceId source) {
        return since(history.last(source, LOOKED_AT), clock.instant().minus(fullWalkEvery));
    }

    /** @param runs the latest first */
    static Optional<Instant> since(List<Run> runs, Instant oldestWhole) {
        var complete = runs.stream()
                .filter(it -> it.state() == RunState.COMPLETED && it.retries().isEmpty())
                .toList();
        var wholeIsRecent = complete.stream()
                .anyMatch(it -> it.since().isEmpty() && it.opened().isAfter(oldestWhole));
        return wholeIsRecent ? Optional.of(complete.getFirst().opened().minus(OVERLAP)) : Optional.empty();
    }
}
