package id.satudata.hub.source;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import java.time.Instant;
import java.util.Optional;

/**
 * One of several ways by which the same dataset comes, or one whose source knows it by another key than before.
 *
 * @param record what its source and its key alone would name
 * @param entry what it belongs to
 * @param iri of the dataset at that source; empty where it has none
 * @param isNear whether the address of the name that the ways share is the source's own
 * @param speaks whether this source is the authority of the entry
 * @param chosenBy who chose it as that, where somebody did
 * @param gone since when the source has it no longer
 */
public record Arrival(
        EntryId record,
        EntryId entry,
        SourceId source,
        String key,
        String iri,
        boolean isNear,
        boolean speaks,
        Optional<String> chosenBy,
        Instant since,
        Optional<Instant> gone) {

    public boolean isLive() {
        return gone.isEmpty();
    }
}
