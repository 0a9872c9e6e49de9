package id.satudata.hub.connector;

import java.io.IOException;

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
}
