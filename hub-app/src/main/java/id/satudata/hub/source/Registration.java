package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import java.time.Instant;
import java.util.Set;

/**
 * A source as it is registered.
 *
 * @param locked the names of its secrets that nothing opens any more, because their key is lost
 * @param version grows with each change
 * @param changedBy name of the key of whoever changed it last; empty where no desk and no API did
 */
public record Registration(Source source, Set<String> locked, long version, Instant changed, String changedBy) {

    public Registration {
        locked = Set.copyOf(locked);
    }
}
