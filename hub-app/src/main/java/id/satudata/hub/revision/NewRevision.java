package id.satudata.hub.revision;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A revision to append.
 *
 * @param name the entry's short name, fixed by its first revision
 * @param publisher name of the publishing agency, for counting entries by agency
 * @param content canonical N-Quads of the description's graph, UTF-8; empty where the kind shows none
 * @param contentHash SHA-256 of exactly that content
 * @param expected the entry's latest revision as the writer saw it; {@link Sequence#START} when it saw none
 * @param layer what the source of an edited entry says; kept with the revision where that says something else
 */
public record NewRevision(
        EntryId entry,
        RevisionKind kind,
        String name,
        Optional<String> publisher,
        Bytes content,
        ContentHash contentHash,
        List<Finding> findings,
        Origin origin,
        Sequence expected,
        Optional<SourceLayer> layer) {

    public NewRevision {
        publisher = publisher.map(WellFormed::text);
        findings = findings.stream().map(WellFormed::finding).toList();
        if (!contentHash.equals(content.hash())) {
            throw new IllegalArgumentException("The content hash of entry " + entry + " is not that of its content");
        }
        if (!kind.shows() && content.size() > 0) {
            throw new IllegalArgumentException("A revision of kind " + kind + " of entry " + entry + " has no content");
        }
    }

    /** A revision that leaves what the source said as it is remembered. */
    public NewRevision(
            EntryId entry,
            RevisionKind kind,
            String name,
            Optional<String> publisher,
            Bytes content,
            ContentHash contentHash,
            List<Finding> findings,
            Origin origin,
            Sequence expected) {
        this(entry, kind, name, publisher, content, contentHash, findings, origin, expected, Optional.empty());
    }

    /** The same, over what the source says. */
    public NewRevision over(SourceLayer says) {
        return new NewRevision(
                entry, kind, name, publisher, content, contentHash, findings, origin, expected, Optional.of(says));
    }

    /** Whether it says all that the source of its entry says and nothing else. */
    boolean saysTheSame() {
        return layer.filter(it -> it.content().hash().equals(contentHash)).isPresent();
    }
}
