package id.satudata.hub.source.registry;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Registration;
import java.util.List;
import java.util.Optional;

/** Where registered sources are kept. */
interface SourceRows {

    Optional<Registration> find(SourceId id);

    /** In the order of their ids. */
    List<Registration> page(Optional<SourceId> after, int limit);

    /** Keeps a new source; answers whether there was none of its id. */
    boolean insert(Source source, String actor);

    /** Changes the source where it is of that version still; answers whether it was. */
    boolean update(Source source, long version, String actor);
}
