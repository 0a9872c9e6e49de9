package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.SourceId;
import java.util.Optional;

/** Port: the registered sources. */
public interface SourceDirectory {

    Optional<Source> find(SourceId id);
}
