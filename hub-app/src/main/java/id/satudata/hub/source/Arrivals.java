package id.satudata.hub.source;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import java.util.List;
import java.util.Optional;

/** The ways by which datasets come that come by several, and who is the authority of each. */
public interface Arrivals {

    /** By which ways the entry comes, the first one first; none where it comes as its source and key say. */
    List<Arrival> of(EntryId entry);

    /** The entry the record belongs to, where that is not the one of its own key. */
    Optional<EntryId> elsewhere(EntryId record);

    /** Those of a source, in a stable order, after the given record. */
    List<Arrival> page(SourceId source, Optional<EntryId> after, int limit);

    /** Makes a way the authority of its entry until somebody chooses another; answers whether there is such a way still. */
    boolean choose(EntryId record, String actor);

    /** Makes the source the authority of all that it has among them; answers of how many it was not yet. */
    int chooseAll(SourceId source, String actor);
}
