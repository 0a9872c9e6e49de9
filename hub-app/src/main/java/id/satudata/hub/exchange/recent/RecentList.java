package id.satudata.hub.exchange.recent;

import id.satudata.hub.syndication.Syndication;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers only while the list of changes is not far behind: whoever walked one that is being made anew would take what is
 * not in it yet for deleted.
 */
@Component
public final class RecentList {
    private static final Duration MOST_BEHIND = Duration.ofMinutes(15);
    private static final String RETRY_SECONDS = "120";

    private final Syndication syndication;
    private final Clock clock;

    RecentList(Syndication syndication, Clock clock) {
        this.syndication = syndication;
        this.clock = clock;
    }

    /** Ends with a problem, and the time to come again, while the list is too far behind. */
    public void requireRecent() {
        requireRecent(syndication.standing().completeUntil());
    }

    /**
     * Until when the list is complete, asked before it is read: who asks for what came later misses nothing. While it is too
     * far behind, there is the same problem.
     */
    public Instant completeUntil() {
        var until = syndication.standing().completeUntil();
        requireRecent(until);
        return until;
    }

    private void requireRecent(Instant until) {
        if (until.isBefore(clock.instant().minus(MOST_BEHIND))) {
            throw Problem.of(ProblemType.TEMPORARILY_UNAVAILABLE)
                    .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                    .toException();
        }
    }
}
