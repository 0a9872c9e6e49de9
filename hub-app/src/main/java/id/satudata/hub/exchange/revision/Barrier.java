package id.satudata.hub.exchange.revision;

import id.satudata.hub.projection.Followers;
import id.satudata.hub.revision.Sequence;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Holds back the answer to whoever takes an entry out of sight until no door shows it. All doors but SPARQL look at the
 * system of record; SPARQL asks the RDF store, and refuses to answer until the store has come so far.
 */
@Component
final class Barrier {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String RDF = "rdf";

    private final Followers followers;

    Barrier(Followers followers) {
        this.followers = followers;
    }

    /** Whether the RDF store holds the revision by now. */
    boolean isPassed(Sequence revision) {
        try {
            return followers.awaitPosition(RDF, revision, PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
