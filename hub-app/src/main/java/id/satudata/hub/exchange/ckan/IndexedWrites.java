package id.satudata.hub.exchange.ckan;

import id.satudata.hub.projection.Followers;
import id.satudata.hub.revision.RevisionLog;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Lets scripts find by the index what was written just before: CKAN knows a resource as soon as it answered for it, and
 * scripts that create one go on with its id at once.
 */
@Component
final class IndexedWrites {
    private static final String INDEX = "search";

    /** An index that is further behind, as in a large harvest, makes nobody wait longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Followers followers;
    private final RevisionLog log;

    IndexedWrites(Followers followers, RevisionLog log) {
        this.followers = followers;
        this.log = log;
    }

    /** Waits until the index holds all that is written by now; tells whether it does. */
    boolean areAllIn() {
        try {
            return followers.awaitPosition(INDEX, log.head(), PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
