package id.satudata.hub.harvest;

import id.satudata.hub.metadata.EntryId;
import java.util.HashSet;
import java.util.Set;

/**
 * Whose records a run came across: what the source still has, and what it says it has no longer. Only a run that came to the
 * end of the whole source, with every record known by name, tells what is absent.
 */
public final class Presence {

    /** So many are held in memory; of a larger source nothing is told to be absent. */
    private static final int MOST = 1_000_000;

    private final Set<EntryId> present = new HashSet<>();
    private final Set<EntryId> gone = new HashSet<>();
    private boolean whole = true;

    void saw(EntryId entry) {
        if (present.size() < MOST) {
            present.add(entry);
        } else {
            whole = false;
        }
    }

    void gone(EntryId entry) {
        gone.add(entry);
    }

    /** Some of the source was not seen, or cannot be told apart. */
    void isInPart() {
        whole = false;
    }

    /** Whether the source still has the entry's record. */
    public boolean holds(EntryId entry) {
        return present.contains(entry);
    }

    /** Whether the source itself said that it no longer has the entry's record. */
    public boolean isGone(EntryId entry) {
        return gone.contains(entry) && !present.contains(entry);
    }

    /** How many records the source still has. */
    public int size() {
        return present.size();
    }

    /** Whether what is not there is absent. */
    public boolean isWhole() {
        return whole;
    }
}
