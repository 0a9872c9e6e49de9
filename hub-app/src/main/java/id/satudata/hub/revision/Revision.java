package id.satudata.hub.revision;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import java.time.Instant;
import java.util.List;

/**
 * An appended, immutable version of an entry.
 *
 * @param number which revision of its entry it is, from 1
 * @param content canonical N-Quads of the description's graph, UTF-8; empty for a withdrawal
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

    public Revision {
        findings = List.copyOf(findings);
    }
}
