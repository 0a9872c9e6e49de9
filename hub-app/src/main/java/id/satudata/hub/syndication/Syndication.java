package id.satudata.hub.syndication;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Sequence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The entries that are or were public, each at its latest change. An entry that changes moves to the end, so that whoever
 * lists from where they stopped misses nothing; what is gone stays listed for ever.
 */
public interface Syndication {

    /** How far the list has come. */
    Standing standing();

    /** No entry changed before this moment, which stays the same. */
    Instant earliest();

    /** The entry as it is listed; nothing where it was never public. */
    Optional<Item> find(EntryId entry);

    /** What the window holds after the position, in the order of changes, at most {@code limit}. */
    List<Item> after(Window window, Sequence position, int limit);

    /** What the window holds, in the order of changes, skipping some: for numbered pages. */
    List<Item> page(Window window, long offset, int limit);

    /** The position before everything the window holds. */
    Sequence start(Window window);

    /** How many the window holds. */
    long count(Window window);

    /** The sets with at least one entry to be seen, in the order of their names. */
    List<SetLabel> sets();

    /** The entries of the set that may be seen, in an order that never changes, after the given one. */
    List<EntryId> shown(String set, Optional<EntryId> after, int limit);
}
