package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.EntryIndex.PublisherCount;
import id.satudata.hub.revision.Sequence;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The visible entries of the catalogue, read from the system of record. */
public interface Entries {

    Optional<Entry> find(EntryId id);

    /** By short name or by id, as addresses may carry either. */
    Optional<Entry> named(String nameOrId);

    /** The visible ones among the given entries, in the given order. */
    List<Entry> all(Collection<EntryId> ids);

    long count();

    /** Latest arrival first, those that arrived before the given position ({@code EntryIndex.NEWEST} to start). */
    List<Entry> before(Sequence first, int limit);

    /** Latest arrival first, skipping some: for numbered pages. */
    List<Entry> page(long offset, int limit);

    List<String> names(long offset, int limit);

    List<PublisherCount> publishers();
}
