package id.satudata.hub.egress;

import id.satudata.hub.egress.EgressPolicy.Retries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Decides after each failed try of one fetch whether there is another, and when. */
final class Patience {

    private final Retries retries;
    private final Clock clock;
    private final Instant end;
    private int tries;

    Patience(Retries retries, Clock clock) {
        this.retries = retries;
        this.clock = clock;
        this.end = clock.instant().plus(retries.patience());
    }

    /**
     * How long to wait before the next try: as long as the other side asks for, but never less than our own pause, which grows.
     *
     * @throws EgressException the fault, when it will not heal, or not within the patience
     */
    Duration pauseAfter(EgressException fault) throws EgressException {
        tries++;
        if (!fault.reason().mayHeal()) {
            throw fault;
        }
        var now = clock.instant();
        var asked = fault.retryAfter().flatMap(it -> RetryAfter.read(it, now));
        if (tries >= retries.tries()) {
            throw saying(asked, now, fault);
        }
        var own = retries.pauseAfter(tries, ThreadLocalRandom.current());
        var pause = asked.filter(it -> it.compareTo(own) > 0).orElse(own);
        if (now.plus(pause).isAfter(end)) {
            throw saying(asked, now, fault);
        }
        return pause;
    }

    /** Nobody can wait for ever, but whoever looks after the source shall know when to try again. */
    private static EgressException saying(Optional<Duration> asked, Instant now, EgressException fault) {
        return asked.filter(it -> !it.isZero())
                .map(it -> fault.askingToWait(now.plus(it).truncatedTo(ChronoUnit.SECONDS)))
                .orElse(fault);
    }
}
