package id.satudata.hub.revision;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import java.util.List;
import java.util.Optional;

/** The visible entries of the log, listed in ways that stay stable while the log grows. */
public interface EntryIndex {

    Optional<EntryHead> named(String name);

    /** The entry of that name, visible or not. */
    Optional<EntryHead> known(String name);

    long count();

    /** Visible entries, latest arrival first, that arrived before the given one; start with {@link #NEWEST}. */
    List<EntryHead> before(Sequence first, int limit);

    /** Visible entries, latest arrival first, skipping some: for numbered pages. */
    List<EntryHead> page(long offset, int limit);

    /** Names of visible entries in alphabetical order. */
    List<String> names(long offset, int limit);

    /** How many visible entries each publishing agency has, in alphabetical order of the agencies. */
    List<PublisherCount> publishers();

    /** The visible ones of the given entries, in the given order, for a last check of what is shown. */
    List<EntryId> visible(List<EntryId> entries);

    /** Visible entries that came first from the source, in a stable order, after the given one. */
    List<EntryId> ofSource(SourceId source, Optional<EntryId> after, int limit);

    /** Visible entries of the source that people wrote over, in a stable order, after the given one. */
    List<EntryId> edited(SourceId source, Optional<EntryId> after, int limit);

    /** Those of them in which people and the source changed the same, and nobody has decided yet. */
    List<EntryId> disputed(SourceId source, Optional<EntryId> after, int limit);

    /** After every entry that can exist. */
    Sequence NEWEST = new Sequence(Long.MAX_VALUE);

    /** A publishing agency and how many visible entries it has. */
    record PublisherCount(String publisher, long entries) {}
}
