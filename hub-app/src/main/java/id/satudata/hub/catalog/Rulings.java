package id.satudata.hub.catalog;

import id.satudata.hub.revision.Appended;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.NewRevision;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import java.util.List;
import java.util.Optional;

/** Carries out rulings: answers repeated requests as before, looks at the entry, writes, and looks again when outrun. */
final class Rulings {

    private final RevisionLog log;

    Rulings(RevisionLog log) {
        this.log = log;
    }

    Acceptance carryOut(Ruling ruling, Decision decision) {
        var repeated = ruling.origin()
                .requestKey()
                .flatMap(it -> Optional.ofNullable(log.requested(List.of(it)).get(it)));
        if (repeated.isPresent()) {
            return repeats(ruling, decision, repeated.get())
                    ? LoggedCatalog.recorded(repeated.get())
                    : Refusal.keyReused(ruling.entry(), ruling.origin());
        }
        var answer = once(ruling, decision);
        return answer instanceof Acceptance.Outdated ? once(ruling, decision) : answer;
    }

    private static boolean repeats(Ruling ruling, Decision decision, Revision earlier) {
        return earlier.entry().equals(ruling.entry())
                && earlier.origin().reason().equals(ruling.origin().reason())
                && decision.madeBefore(earlier);
    }

    private Acceptance once(Ruling ruling, Decision decision) {
        var head = Optional.ofNullable(log.heads(List.of(ruling.entry())).get(ruling.entry()));
        if (head.isEmpty()) {
            return Refusal.unknown(ruling.entry());
        }
        if (!ruling.expected().holds(head)) {
            return outdated(head.get());
        }
        return switch (decision.about(head.get())) {
            case Decision.Step.Answer it -> it.acceptance();
            case Decision.Step.Write it -> write(it.revision());
        };
    }

    private Acceptance write(NewRevision revision) {
        return switch (log.append(List.of(revision)).getFirst()) {
            case Appended.At it -> LoggedCatalog.recorded(it.revision());
            case Appended.Conflict it -> outdated(it.current());
            case Appended.Gone _ -> Refusal.deleted(revision.entry());
            case Appended.KeyTaken _ -> Refusal.keyReused(revision.entry(), revision.origin());
            case Appended.NameTaken it ->
                throw new IllegalStateException("The name of entry " + revision.entry() + " belongs to " + it.holder());
        };
    }

    static Acceptance outdated(EntryHead current) {
        return new Acceptance.Outdated(current.entry(), current.latest());
    }
}
