package id.satudata.hub.syndication;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Sequence;
import java.time.Instant;
import java.util.List;

/**
 * An entry in the list.
 *
 * @param sequence its latest revision
 * @param at when that was recorded
 * @param shown whether it may be seen; otherwise it is gone
 * @param sets the sets it belongs to, or belonged to when it was last seen, without those above them
 */
public record Item(EntryId entry, Sequence sequence, Instant at, boolean shown, List<String> sets) {

    public Item {
        sets = List.copyOf(sets);
    }
}
