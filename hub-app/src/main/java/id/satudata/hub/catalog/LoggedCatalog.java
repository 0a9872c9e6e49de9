package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.revision.Appended;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
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

    LoggedCatalog(RevisionLog log, Drafting drafting) {
        this.log = log;
        this.drafting = drafting;
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
        return drafting.judge(submission);
    }

    @Override
    public Acceptance withdraw(EntryId entry, Origin origin) {
        var answer = withdrawOnce(entry, origin);
        return answer instanceof Acceptance.Outdated ? withdrawOnce(entry, origin) : answer;
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
                            drafting.repeats(submission, it) ? recorded(it) : keyReused(submission)),
                    () -> others.add(submission));
        }
        return others;
    }

    /** Tries to write what differs; returns the attempts that must be made once more. */
    private List<Attempt> attempt(List<Attempt> open, Map<EntryId, Acceptance> answers) {
        var heads = log.heads(open.stream().map(Attempt::entry).toList());
        var writes = new ArrayList<Draft.Write>();
        for (var attempt : open) {
            switch (drafting.draft(attempt, Optional.ofNullable(heads.get(attempt.entry())))) {
                case Draft.Settled it -> answers.put(attempt.entry(), it.answer());
                case Draft.Write it -> writes.add(it);
            }
        }
        return write(writes, answers);
    }

    private List<Attempt> write(List<Draft.Write> writes, Map<EntryId, Acceptance> answers) {
        var outcomes = log.append(writes.stream().map(Draft.Write::revision).toList());
        var again = new ArrayList<Attempt>();
        for (int i = 0; i < outcomes.size(); i++) {
            var attempt = writes.get(i).attempt();
            switch (outcomes.get(i)) {
                case Appended.At it -> answers.put(attempt.entry(), recorded(it.revision()));
                case Appended.KeyTaken _ -> answers.put(attempt.entry(), keyReused(attempt.submission()));
                case Appended.NameTaken _ -> again.add(attempt.withNextName());
                case Appended.Conflict it -> {
                    if (attempt.outrun() < TIMES_TO_LOOK_AGAIN) {
                        again.add(attempt.afterLookingAgain());
                    } else {
                        answers.put(attempt.entry(), outdated(it));
                    }
                }
            }
        }
        return again;
    }

    private Acceptance withdrawOnce(EntryId entry, Origin origin) {
        var head = Optional.ofNullable(log.heads(List.of(entry)).get(entry));
        if (head.isEmpty()) {
            return rejected(entry, "entry-unknown", "entry", entry.toString());
        }
        return head.get().visible()
                ? withdraw(head.get(), origin)
                : new Acceptance.Unchanged(entry, head.get().latest());
    }

    private Acceptance withdraw(EntryHead head, Origin origin) {
        return switch (log.append(List.of(Drafting.withdrawal(head, origin))).getFirst()) {
            case Appended.At it -> recorded(it.revision());
            case Appended.Conflict it -> outdated(it);
            case Appended.KeyTaken _ -> keyReused(head.entry(), origin);
            case Appended.NameTaken it ->
                throw new IllegalStateException("The name of entry " + head.entry() + " belongs to " + it.holder());
        };
    }

    private static Acceptance recorded(Revision it) {
        return new Acceptance.Recorded(it.entry(), it.sequence(), it.number() == 1, it.findings());
    }

    private static Acceptance outdated(Appended.Conflict it) {
        return new Acceptance.Outdated(it.current().entry(), it.current().latest());
    }

    private static Acceptance keyReused(Submission submission) {
        return keyReused(submission.description().id(), submission.origin());
    }

    private static Acceptance keyReused(EntryId entry, Origin origin) {
        return rejected(
                entry, "request-key-reused", "requestKey", origin.requestKey().orElse(""));
    }

    private static Acceptance rejected(EntryId entry, String code, String field, String value) {
        return new Acceptance.Rejected(entry, List.of(Finding.of(Finding.Severity.ERROR, code, field, value)));
    }
}
