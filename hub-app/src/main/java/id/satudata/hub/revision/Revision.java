package id.satudata.hub.revision;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import java.time.Instant;
import java.util.List;

/**
 * An appended version of an entry; nothing of it ever changes but that a purge destroys its content.
 *
 * @param number which revision of its entry it is, from 1
 * @param content canonical N-Quads of the description's graph, UTF-8; empty where the kind shows none or it was purged
 * @param previousHash {@code hash} of the revision before it in the log
 * @param hash links this revision to all before it
 */
public record Revision(
        Sequence sequence,
        EntryId entry,
        int number,
        RevisionKind kind,
        String name,
        Bytes content,
        ContentHash contentHash,
        List<Finding> findings,
        Origin origin,
        Instant at,
        ContentHash previousHash,
        ContentHash hash) {

    private static final ContentHash OF_NOTHING = Bytes.NONE.hash();

    public Revision {
        findings = List.copyOf(findings);
    }

    /** Whether a later purge destroyed its content; the hash of what it was remains. */
    public boolean isPurged() {
        return content.size() == 0 && !contentHash.equals(OF_NOTHING);
    }

    /** Whether the entry is visible with this revision's content. */
    public boolean shows() {
        return kind.shows() && !isPurged();
    }
}
