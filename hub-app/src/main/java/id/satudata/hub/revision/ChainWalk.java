package id.satudata.hub.revision;

import java.util.List;
import java.util.Optional;

/** Follows the chain from its start, revision by revision, until a link does not hold. */
final class ChainWalk {

    private LogHead reached = LogHead.START;
    private Optional<ChainVerdict> broken = Optional.empty();

    /** Takes the next revisions in log order; whether the walk goes on. */
    boolean take(List<Revision> next) {
        for (var revision : next) {
            var flaw = flaw(revision);
            if (flaw.isPresent()) {
                broken = flaw;
                return false;
            }
            reached = LogHead.of(revision);
        }
        return !next.isEmpty();
    }

    Sequence reached() {
        return reached.sequence();
    }

    /** The verdict on a log that says of itself that it ends at the given head. */
    ChainVerdict end(LogHead head) {
        return broken.orElseGet(() -> {
            if (reached.sequence().compareTo(head.sequence()) < 0) {
                return new ChainVerdict.Broken(reached.sequence().next(), "it is missing at the end of the log");
            }
            return reached.equals(head)
                    ? new ChainVerdict.Intact(reached.sequence().value())
                    : new ChainVerdict.Broken(reached.sequence(), "the log's head does not name it as its last");
        });
    }

    private Optional<ChainVerdict> flaw(Revision revision) {
        var expected = reached.sequence().next();
        if (!revision.sequence().equals(expected)) {
            return Optional.of(new ChainVerdict.Broken(expected, "it is missing"));
        }
        if (!revision.previousHash().equals(reached.hash())) {
            return broken(revision, "it does not link to the revision before it");
        }
        if (!revision.contentHash().equals(revision.content().hash())) {
            return broken(revision, "its content was changed");
        }
        return revision.hash().equals(HashChain.link(revision))
                ? Optional.empty()
                : broken(revision, "what is recorded about it was changed");
    }

    private static Optional<ChainVerdict> broken(Revision revision, String what) {
        return Optional.of(new ChainVerdict.Broken(revision.sequence(), what));
    }
}
