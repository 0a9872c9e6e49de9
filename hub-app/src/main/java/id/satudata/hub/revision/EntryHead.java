package id.satudata.hub.revision;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import java.time.Instant;
import java.util.Optional;

/**
 * Where an entry stands: its latest revision.
 *
 * @param first the entry's first revision; orders entries by arrival and never changes
 * @param state whether the public may see it, and why not
 * @param edited whether people wrote over what its source says; then the two are merged
 * @param created when its first revision was recorded
 * @param changed when its latest revision was recorded
 */
public record EntryHead(
        EntryId entry,
        String name,
        Sequence first,
        Sequence latest,
        int number,
        ContentHash contentHash,
        EntryState state,
        boolean edited,
        Optional<String> publisher,
        Instant created,
        Instant changed) {

    public boolean visible() {
        return state == EntryState.VISIBLE;
    }
}
