package id.satudata.hub.revision;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what becomes of the revisions of one batch. The log holds its lock from before the facts are read until the
 * result is written, so the facts cannot change meanwhile.
 */
final class Appending {

    /** A revision to write and where it leaves its entry. */
    record Written(Revision revision, EntryHead head) {

        boolean createsEntry() {
            return revision.number() == 1;
        }

        boolean purges() {
            return revision.kind() == RevisionKind.PURGE;
        }
    }

    private final Map<EntryId, EntryHead> heads;
    private final Map<String, EntryId> names;
    private final Map<String, Revision> requests;
    private final Instant at;
    private final List<Written> written = new ArrayList<>();
    private final Map<EntryId, SourceLayer> layers = new LinkedHashMap<>();
    private final Set<EntryId> unlayered = new LinkedHashSet<>();
    private LogHead end;

    Appending(LogHead end, Facts facts, Instant at) {
        this.end = end;
        this.heads = new HashMap<>(facts.heads());
        this.names = new HashMap<>(facts.names());
        this.requests = new HashMap<>(facts.requests());
        this.at = at;
    }

    /** What the log knows about the entries, names and idempotency keys of a batch. */
    record Facts(Map<EntryId, EntryHead> heads, Map<String, EntryId> names, Map<String, Revision> requests) {}

    Appended take(NewRevision revision) {
        var repeated = revision.origin().requestKey().map(requests::get);
        if (repeated.isPresent()) {
            return repeat(revision, repeated.get());
        }
        var head = Optional.ofNullable(heads.get(revision.entry()));
        if (!head.map(EntryHead::latest).orElse(Sequence.START).equals(revision.expected())) {
            return new Appended.Conflict(head.orElseThrow(() -> new IllegalStateException("Entry " + revision.entry()
                    + " is expected at revision " + revision.expected() + ", but the log has never seen it")));
        }
        if (head.filter(it -> it.state() == EntryState.DELETED).isPresent() && revision.kind() != RevisionKind.PURGE) {
            return new Appended.Gone(head.get());
        }
        var holder = names.get(revision.name());
        if (holder != null && !holder.equals(revision.entry())) {
            return new Appended.NameTaken(holder);
        }
        return new Appended.At(write(revision, head));
    }

    List<Written> written() {
        return List.copyOf(written);
    }

    /** What is to be remembered of the sources of edited entries. */
    Collection<SourceLayer> layers() {
        return List.copyOf(layers.values());
    }

    /** The entries over whose source nothing is written any more. */
    Collection<EntryId> unlayered() {
        return Set.copyOf(unlayered);
    }

    LogHead end() {
        return end;
    }

    /** The last revision of the batch that took an entry out of sight; before the first where there is none. */
    Sequence lastHidden() {
        return written.stream()
                .map(Written::revision)
                .filter(it -> !it.kind().shows())
                .map(Revision::sequence)
                .max(Comparator.naturalOrder())
                .orElse(Sequence.START);
    }

    private static Appended repeat(NewRevision revision, Revision earlier) {
        var same = earlier.entry().equals(revision.entry())
                && earlier.kind() == revision.kind()
                && earlier.contentHash().equals(revision.contentHash())
                && earlier.origin().reason().equals(revision.origin().reason());
        return same ? new Appended.At(earlier) : new Appended.KeyTaken(earlier);
    }

    private Revision write(NewRevision it, Optional<EntryHead> before) {
        var revision = linked(it, before.map(EntryHead::number).orElse(0) + 1);
        var head = head(it, revision, before);
        written.add(new Written(revision, head));
        if (it.kind() == RevisionKind.PURGE || it.saysTheSame()) {
            unlayered.add(it.entry());
        } else {
            it.layer().ifPresent(layer -> layers.put(it.entry(), layer));
        }
        end = LogHead.of(revision);
        heads.put(it.entry(), head);
        names.put(it.name(), it.entry());
        it.origin().requestKey().ifPresent(key -> requests.put(key, revision));
        return revision;
    }

    private Revision linked(NewRevision it, int number) {
        var unlinked = revision(it, number, HashChain.START);
        return revision(it, number, HashChain.link(unlinked));
    }

    private Revision revision(NewRevision it, int number, ContentHash hash) {
        return new Revision(
                end.sequence().next(),
                it.entry(),
                number,
                it.kind(),
                it.name(),
                it.content(),
                it.contentHash(),
                it.findings(),
                it.origin(),
                at,
                end.hash(),
                hash);
    }

    private static EntryHead head(NewRevision it, Revision revision, Optional<EntryHead> before) {
        var name = before.map(EntryHead::name).orElse(it.name());
        if (!name.equals(it.name())) {
            throw new IllegalStateException("Entry " + it.entry() + " is called " + name + ", not " + it.name());
        }
        return new EntryHead(
                it.entry(),
                name,
                before.map(EntryHead::first).orElse(revision.sequence()),
                revision.sequence(),
                revision.number(),
                revision.contentHash(),
                EntryState.after(it, before.map(EntryHead::state).orElse(EntryState.VISIBLE)),
                isEdited(it, before),
                it.kind().shows() ? it.publisher() : before.flatMap(EntryHead::publisher),
                before.map(EntryHead::created).orElse(revision.at()),
                revision.at());
    }

    /** What comes from no source and over something is an edit; a purge ends it, and so does what the source says itself. */
    private static boolean isEdited(NewRevision it, Optional<EntryHead> before) {
        if (it.layer().isPresent()) {
            return !it.saysTheSame();
        }
        var kept = before.map(EntryHead::edited).orElse(false) && it.kind() != RevisionKind.PURGE;
        return kept || (it.kind().shows() && it.origin().source().isEmpty() && before.isPresent());
    }
}
