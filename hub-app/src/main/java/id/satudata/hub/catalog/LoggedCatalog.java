package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.revision.Appended;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The gate over the revision log; it holds no state and no lock, the log decides who was first. */
final class LoggedCatalog implements Catalog {

    private static final int TIMES_TO_LOOK_AGAIN = 1;

    private final RevisionLog log;
    private final Drafting drafting;
    private final Layering layering;
    private final KeptRights rights;
    private final Rulings rulings;

    LoggedCatalog(RevisionLog log, Drafting drafting, Layering layering, KeptRights rights) {
        this.log = log;
        this.drafting = drafting;
        this.layering = layering;
        this.rights = rights;
        this.rulings = new Rulings(log);
    }

    @Override
    public Acceptance submit(Submission submission) {
        return submitAll(List.of(submission)).getFirst();
    }

    @Override
    public List<Acceptance> submitAll(List<Submission> submissions) {
        var lastOfEntry = new LinkedHashMap<EntryId, Submission>();
        submissions.forEach(it -> lastOfEntry.put(it.description().id(), it));
        var answers = new HashMap<EntryId, Acceptance>();
        var all = List.copyOf(lastOfEntry.values());
        for (int from = 0; from < all.size(); from += RevisionLog.LARGEST_BATCH) {
            submitBatch(all.subList(from, Math.min(from + RevisionLog.LARGEST_BATCH, all.size())), answers);
        }
        return submissions.stream()
                .map(it -> Objects.requireNonNull(answers.get(it.description().id())))
                .toList();
    }

    @Override
    public List<Finding> judge(Submission submission) {
        var entry = submission.description().id();
        var head = Optional.ofNullable(log.heads(List.of(entry)).get(entry));
        return drafting.judge(rights.kept(submission, head), head.map(EntryHead::name));
    }

    @Override
    public Acceptance withdraw(Ruling ruling) {
        return remove(RevisionKind.WITHDRAW, ruling);
    }

    @Override
    public Acceptance restore(Ruling ruling, Optional<Integer> number) {
        return rulings.carryOut(ruling, new Restoring(ruling.entry(), number, ruling.origin(), log, drafting));
    }

    @Override
    public Acceptance delete(Ruling ruling) {
        return remove(RevisionKind.DELETE, ruling);
    }

    @Override
    public Acceptance purge(Ruling ruling) {
        return remove(RevisionKind.PURGE, ruling);
    }

    private Acceptance remove(RevisionKind kind, Ruling ruling) {
        return rulings.carryOut(ruling, new Removing(kind, ruling.origin(), log));
    }

    private void submitBatch(List<Submission> batch, Map<EntryId, Acceptance> answers) {
        var open = answerRepeated(batch, answers).stream().map(Attempt::first).toList();
        while (!open.isEmpty()) {
            open = attempt(open, answers);
        }
    }

    /** Answers requests made before as they were answered then; returns the others. */
    private List<Submission> answerRepeated(List<Submission> batch, Map<EntryId, Acceptance> answers) {
        var keys =
                batch.stream().flatMap(it -> it.origin().requestKey().stream()).toList();
        var earlier = keys.isEmpty() ? Map.<String, Revision>of() : log.requested(keys);
        var others = new ArrayList<Submission>();
        for (var submission : batch) {
            var before = submission.origin().requestKey().map(earlier::get);
            before.ifPresentOrElse(
                    it -> answers.put(
                            submission.description().id(),
                            drafting.repeats(rights.asIn(it, submission), it)
                                    ? repeated(submission, it)
                                    : keyReused(submission)),
                    () -> others.add(submission));
        }
        return others;
    }

    /** Tries to write what differs; returns the attempts that must be made once more. */
    private List<Attempt> attempt(List<Attempt> open, Map<EntryId, Acceptance> answers) {
        var heads = log.heads(open.stream().map(Attempt::entry).toList());
        var writes = new ArrayList<Draft.Write>();
        var again = new ArrayList<Attempt>();
        for (var one : open) {
            var head = Optional.ofNullable(heads.get(one.entry()));
            var attempt = one.keeping(rights.kept(one.submission(), head))
                    .over(head.flatMap(it -> layering.layered(one.submission(), it)));
            switch (drafting.draft(attempt, head)) {
                case Draft.Settled it
                when hears(attempt, it.answer()) -> answers.put(attempt.entry(), remembered(attempt, it.answer()));
                case Draft.Settled it -> lookAgain(attempt, current(it.answer()), again, answers);
                case Draft.Write it -> writes.add(it);
            }
        }
        again.addAll(write(writes, answers));
        return again;
    }

    /** What the source of an edited entry says is remembered also where that changes nothing; unless the entry moved on. */
    private boolean hears(Attempt attempt, Acceptance answer) {
        return !(answer instanceof Acceptance.Unchanged it)
                || attempt.layered()
                        .map(layered -> log.remember(layered.says(), it.sequence()))
                        .orElse(true);
    }

    private static Sequence current(Acceptance answer) {
        return answer instanceof Acceptance.Unchanged it ? it.sequence() : Sequence.START;
    }

    private static void lookAgain(
            Attempt attempt, Sequence current, List<Attempt> again, Map<EntryId, Acceptance> answers) {
        if (attempt.outrun() < TIMES_TO_LOOK_AGAIN) {
            again.add(attempt.afterLookingAgain());
        } else {
            answers.put(attempt.entry(), new Acceptance.Outdated(attempt.entry(), current));
        }
    }

    /** A request that wrote nothing is remembered too: its key must not serve for anything else. */
    private Acceptance remembered(Attempt attempt, Acceptance answer) {
        if (answer instanceof Acceptance.Unchanged it) {
            attempt.submission().origin().requestKey().ifPresent(key -> log.answered(Map.of(key, it.sequence())));
        }
        return answer;
    }

    private static Acceptance repeated(Submission submission, Revision before) {
        var made = submission.origin().requestKey().equals(before.origin().requestKey());
        return made ? recorded(before) : new Acceptance.Unchanged(before.entry(), before.sequence());
    }

    private List<Attempt> write(List<Draft.Write> writes, Map<EntryId, Acceptance> answers) {
        var outcomes = log.append(writes.stream().map(Draft.Write::revision).toList());
        var again = new ArrayList<Attempt>();
        for (int i = 0; i < outcomes.size(); i++) {
            var attempt = writes.get(i).attempt();
            switch (outcomes.get(i)) {
                case Appended.At it -> answers.put(attempt.entry(), recorded(it.revision()));
                case Appended.KeyTaken _ -> answers.put(attempt.entry(), keyReused(attempt.submission()));
                case Appended.Gone _ -> answers.put(attempt.entry(), Refusal.deleted(attempt.entry()));
                case Appended.NameTaken _ -> again.add(attempt.withNextName());
                case Appended.Conflict it -> lookAgain(attempt, it.current().latest(), again, answers);
            }
        }
        return again;
    }

    static Acceptance recorded(Revision it) {
        return new Acceptance.Recorded(it.entry(), it.sequence(), it.number() == 1, it.findings());
    }

    private static Acceptance keyReused(Submission submission) {
        return Refusal.keyReused(submission.description().id(), submission.origin());
    }
}
