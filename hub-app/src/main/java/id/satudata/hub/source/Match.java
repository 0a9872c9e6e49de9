package id.satudata.hub.source;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import java.time.Instant;
import java.util.List;

/**
 * Two entries that may be one dataset.
 *
 * @param kept the entry that would stay, with its address, its name and its past
 * @param keptName its name in addresses
 * @param record the entry that would go into it
 * @param recordName its name in addresses
 * @param key what the source knows the record by
 * @param strong whether there can hardly be a doubt
 */
public record Match(
        long number,
        SourceId source,
        EntryId kept,
        String keptName,
        EntryId record,
        String recordName,
        String key,
        Kind kind,
        List<Reason> reasons,
        boolean strong,
        Instant at) {

    public Match {
        reasons = List.copyOf(reasons);
    }

    /** How there came to be two. */
    public enum Kind {
        /** A source gave its dataset another key. */
        RENUMBERED,
        /** Another source has the same dataset, and both were published before that was known. */
        SHARED
    }

    /** Why they may be one. */
    public enum Reason {
        IDENTIFIER,
        CHECKSUM,
        FILE,
        PAGE,
        TITLE
    }
}
