package id.satudata.hub.syndication;

import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells how far the list has come. A revision carries the time at which its writer had the log's lock, and is seen a little
 * later; clocks of several hubs differ a little too. So the list is never called complete until the present moment, nor until
 * a revision that waits for it.
 */
final class Standings {

    /** Longer than any append takes, and than clocks that are kept differ. */
    private static final Duration CAUTION = Duration.ofSeconds(30);

    private final RevisionLog log;
    private final Supplier<Sequence> position;
    private final Clock clock;

    Standings(RevisionLog log, Supplier<Sequence> position, Clock clock) {
        this.log = log;
        this.position = position;
        this.clock = clock;
    }

    Standing now() {
        var until = clock.instant().minus(CAUTION);
        var reached = position.get();
        var waiting = following(reached).filter(it -> it.isBefore(until));
        return new Standing(reached, waiting.orElse(until));
    }

    /** When the first revision was recorded; an empty log begins now. */
    Instant earliest() {
        return following(Sequence.START).orElseGet(() -> clock.instant().minus(CAUTION));
    }

    private Optional<Instant> following(Sequence reached) {
        return log.after(reached, 1).stream().findFirst().map(Revision::at);
    }
}
