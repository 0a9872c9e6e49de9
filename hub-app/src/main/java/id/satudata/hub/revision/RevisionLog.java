package id.satudata.hub.revision;

import id.satudata.hub.metadata.EntryId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The append-only log of revisions, the system of record; every view of the catalogue can be rebuilt from it. */
public interface RevisionLog {

    /** No more revisions go into one transaction. */
    int LARGEST_BATCH = 500;

    /**
     * Appends the revisions in one transaction of its own, all for different entries; each only if its {@code expected}
     * is still its entry's latest and its name belongs to no other entry. Many writers may append at once: sequence
     * numbers are handed out in commit order without gaps, and no update is lost.
     *
     * <p>A revision whose idempotency key is already in the log is not written again: the same entry with the same
     * content gets the first answer, anything else is refused. Nothing follows the deletion of an entry but its purge,
     * and a purge destroys the content of all earlier revisions of its entry in the same transaction.
     *
     * @return one outcome a revision, in the same order; durable when it returns
     */
    List<Appended> append(List<NewRevision> revisions);

    /** Revisions after the position in log order, at most {@code limit}. */
    List<Revision> after(Sequence position, int limit);

    /**
     * The revisions made under the given idempotency keys, or that were found to say already what was asked for under
     * them; keys never used are absent.
     */
    Map<String, Revision> requested(Collection<String> requestKeys);

    /** Remembers keys of requests that wrote nothing, and the revisions that said already what they wanted. */
    void answered(Map<String, Sequence> requests);

    /** What the sources of edited entries said last; entries that nobody edited since their source spoke are absent. */
    Map<EntryId, SourceLayer> layers(Collection<EntryId> entries);

    /**
     * Remembers what the source of an edited entry says where the entry itself needs no new revision for it.
     *
     * @param expected the entry's latest revision as the writer saw it
     * @return whether it still was; otherwise nothing was remembered
     */
    boolean remember(SourceLayer layer, Sequence expected);

    /** The position of the last revision. */
    Sequence head();

    /** Where the given entries stand; entries never seen are absent. */
    Map<EntryId, EntryHead> heads(Collection<EntryId> entries);

    /** The latest revisions of the given entries; entries never seen are absent. */
    Map<EntryId, Revision> latest(Collection<EntryId> entries);

    /**
     * The latest revisions of all entries, in an order that never changes, at most {@code limit}, beginning after the given
     * entry or at the first one.
     */
    List<Revision> latestAfter(Optional<EntryId> after, int limit);

    /** How many entries there ever were. */
    long entries();

    /** An entry's revisions, newest first, at most {@code limit}. */
    default List<Revision> history(EntryId entry, int limit) {
        return history(entry, Integer.MAX_VALUE, limit);
    }

    /** An entry's revisions before the given number, newest first, at most {@code limit}. */
    List<Revision> history(EntryId entry, int before, int limit);

    /** The entry's revision of that number. */
    default Optional<Revision> revision(EntryId entry, int number) {
        return number < 1 || number == Integer.MAX_VALUE
                ? Optional.empty()
                : history(entry, number + 1, 1).stream()
                        .filter(it -> it.number() == number)
                        .findFirst();
    }

    /** The last revision that took any entry out of sight; {@link Sequence#START} where none did. */
    Sequence lastHidden();

    /** The number of the entry's last revision that took it out of sight; 0 where none did. */
    int lastHidden(EntryId entry);

    /** Walks the whole chain and says whether every link holds. */
    default ChainVerdict verify() {
        return verify(_ -> {});
    }

    /** The same, telling now and then how far the walk has come. */
    ChainVerdict verify(Consumer<Sequence> reached);
}
