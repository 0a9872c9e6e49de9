package id.satudata.hub.connector.ldes;

import id.satudata.hub.metadata.Finding;
import java.time.Instant;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/**
 * What a feed says of one thing at one time.
 *
 * @param key the IRI of what it is a version of
 */
record Version(String key, Optional<Instant> time, State state) {

    sealed interface State {}

    /** It is described so. */
    record Told(Graph about) implements State {}

    /** It is no longer there. */
    record Gone() implements State {}

    /** It cannot be read, and why. */
    record Unreadable(Finding why) implements State {}
}
