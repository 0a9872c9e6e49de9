package id.satudata.hub.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows the chain from its start, revision by revision, until a link does not hold. */
final class ChainWalk {

    /** What the log knows of purges; asked only where content is gone or a purge says that it is. */
    interface Purges {

        /** The first purge of its entry after a revision whose content is gone. */
        Optional<Sequence> after(Revision emptied);

        /** The first revision before a purge, of the same entry, that still has content. */
        Optional<Sequence> contentBefore(Revision purge);
    }

    private final Purges purges;
    /** Purges still to come that must hold, each with the first revision whose content it took. */
    private final Map<Sequence, Sequence> owed = new HashMap<>();

    private LogHead reached = LogHead.START;
    private Optional<ChainVerdict> broken = Optional.empty();

    ChainWalk(Purges purges) {
        this.purges = purges;
    }

    /** Takes the next revisions in log order; whether the walk goes on. */
    boolean take(List<Revision> next) {
        for (var revision : next) {
            broken = flaw(revision);
            if (broken.isPresent()) {
                return false;
            }
            reached = LogHead.of(revision);
            owed.remove(revision.sequence());
        }
        return !next.isEmpty();
    }

    Sequence reached() {
        return reached.sequence();
    }

    /** Whether the walk must go on past the head it was to end at: content is gone that a later purge may explain. */
    boolean awaitsPurge() {
        return broken.isEmpty() && !owed.isEmpty();
    }

    /** The verdict on a log that says of itself that it ends at the given head. */
    ChainVerdict end(LogHead head) {
        return broken.or(() -> unexplained()).orElseGet(() -> {
            if (reached.sequence().compareTo(head.sequence()) < 0) {
                return new ChainVerdict.Broken(reached.sequence().next(), Flaw.MISSING_AT_END);
            }
            return reached.equals(head)
                    ? new ChainVerdict.Intact(reached.sequence().value())
                    : new ChainVerdict.Broken(reached.sequence(), Flaw.NOT_THE_HEAD);
        });
    }

    private Optional<ChainVerdict> unexplained() {
        return owed.values().stream()
                .min(Sequence::compareTo)
                .map(it -> new ChainVerdict.Broken(it, Flaw.CONTENT_GONE));
    }

    private Optional<ChainVerdict> flaw(Revision revision) {
        var expected = reached.sequence().next();
        if (!revision.sequence().equals(expected)) {
            return Optional.of(new ChainVerdict.Broken(expected, Flaw.MISSING));
        }
        if (!revision.previousHash().equals(reached.hash())) {
            return broken(revision, Flaw.UNLINKED);
        }
        if (!revision.hash().equals(HashChain.link(revision))) {
            return broken(revision, Flaw.RECORD_CHANGED);
        }
        return content(revision);
    }

    private Optional<ChainVerdict> content(Revision revision) {
        if (revision.isPurged()) {
            return taken(revision);
        }
        if (!revision.contentHash().equals(revision.content().hash())) {
            return broken(revision, Flaw.CONTENT_CHANGED);
        }
        return revision.kind() == RevisionKind.PURGE
                ? purges.contentBefore(revision).map(it -> new ChainVerdict.Broken(it, Flaw.CONTENT_KEPT))
                : Optional.empty();
    }

    /** Content may be gone if a later purge of its entry holds, and in no other case. */
    private Optional<ChainVerdict> taken(Revision emptied) {
        var purge = purges.after(emptied);
        purge.ifPresent(it -> owed.putIfAbsent(it, emptied.sequence()));
        return purge.isPresent() ? Optional.empty() : broken(emptied, Flaw.CONTENT_GONE);
    }

    /** Where a purge does not hold, what it would explain is broken first. */
    private Optional<ChainVerdict> broken(Revision revision, Flaw what) {
        var explained = Optional.ofNullable(owed.get(revision.sequence()));
        return Optional.of(explained
                .map(it -> new ChainVerdict.Broken(it, Flaw.PURGE_CHANGED))
                .orElseGet(() -> new ChainVerdict.Broken(revision.sequence(), what)));
    }
}
