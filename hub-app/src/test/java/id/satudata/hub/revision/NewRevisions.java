package id.satudata.hub.revision;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Revisions to test with. */
public final class NewRevisions {

    public static final SourceId SOURCE = new SourceId("dukcapil");
    private static final RunId RUN = new RunId(new UUID(7, 7));

    private NewRevisions() {}

    /** The identity of the entry the source of these revisions knows by the given key. */
    public static EntryId entry(String recordKey) {
        return EntryId.ofRecord(SOURCE, recordKey);
    }

    /** The first revision of the entry of that key, named like it. */
    public static NewRevision first(String recordKey, String content) {
        return publish(recordKey, content, Sequence.START);
    }

    /** A publishing revision of the entry of that key. */
    public static NewRevision publish(String recordKey, String content, Sequence expected) {
        return revision(recordKey, RevisionKind.PUBLISH, content, Optional.empty(), expected);
    }

    /** A publishing first revision, asked for under an idempotency key. */
    public static NewRevision requested(String recordKey, String content, String requestKey) {
        return revision(recordKey, RevisionKind.PUBLISH, content, Optional.of(requestKey), Sequence.START);
    }

    /** A withdrawing revision of the entry of that key. */
    public static NewRevision withdraw(String recordKey, Sequence expected) {
        return revision(recordKey, RevisionKind.WITHDRAW, "", Optional.empty(), expected);
    }

    /** A revision that takes the entry of that key out of sight for a reason. */
    public static NewRevision remove(String recordKey, RevisionKind kind, String reason, Sequence expected) {
        var it = revision(recordKey, kind, "", Optional.empty(), expected);
        return new NewRevision(
                it.entry(),
                it.kind(),
                it.name(),
                it.publisher(),
                it.content(),
                it.contentHash(),
                it.findings(),
                new Origin(
                        "walidata",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(reason)),
                it.expected());
    }

    /** A revision that brings the entry of that key back with the given content. */
    public static NewRevision restore(String recordKey, String content, Sequence expected) {
        return revision(recordKey, RevisionKind.RESTORE, content, Optional.empty(), expected);
    }

    /** The same revision with another name for its entry. */
    public static NewRevision named(String name, NewRevision it) {
        return new NewRevision(
                it.entry(),
                it.kind(),
                name,
                it.publisher(),
                it.content(),
                it.contentHash(),
                it.findings(),
                it.origin(),
                it.expected());
    }

    private static NewRevision revision(
            String recordKey, RevisionKind kind, String content, Optional<String> requestKey, Sequence expected) {
        var bytes = Bytes.utf8(content);
        var message =
                LocalizedText.indonesian("Lisensi “bebas” tidak dikenal 🤔").with("en", "Unknown licence");
        return new NewRevision(
                entry(recordKey),
                kind,
                recordKey,
                kind.shows() ? Optional.of("Dinas Dukcapil") : Optional.empty(),
                bytes,
                bytes.hash(),
                List.of(new Finding(Finding.Severity.WARNING, "licence-unknown", "license", "bebas", message)),
                new Origin("harvest", Optional.of(SOURCE), Optional.of(recordKey), Optional.of(RUN), requestKey),
                expected);
    }
}
