package id.satudata.hub.connector;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Reads one kind of source; each lives in a closed room of this module. */
public interface Connector {

    /** The kind of source it reads, such as {@code ckan}. */
    String kind();

    /**
     * Opens the source for one walk over all its records.
     *
     * @throws IOException when the source cannot be reached or does not speak the expected dialect
     */
    RecordPages open(Source source) throws IOException;

    /**
     * Opens the source for what changed at or after a moment, where its dialect lets one ask for that; otherwise for all its records,
     * which {@link RecordPages#isComplete} tells.
     *
     * @throws IOException when the source cannot be reached or does not speak the expected dialect
     */
    default RecordPages open(Source source, Optional<Instant> since) throws IOException {
        return open(source);
    }

    /**
     * The same, where all that the source has is one document, unless its server recognises it by these validators, which
     * {@link RecordPages#isUnchanged} tells then. A connector of other sources takes no notice of them.
     *
     * @throws IOException when the source cannot be reached or does not speak the expected dialect
     */
    default RecordPages open(Source source, Optional<Instant> since, Validators known) throws IOException {
        return open(source, since);
    }
}
