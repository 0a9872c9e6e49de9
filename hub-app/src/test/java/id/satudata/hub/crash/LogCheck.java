package id.satudata.hub.crash;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.satudata.hub.revision.ChainVerdict;
import id.satudata.hub.revision.LogChain;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The log holds all that was acknowledged (I1), in an unbroken chain (I2), and nothing by halves (I3). */
final class LogCheck {

    private final Memory memory;
    private final Model model;
    private final Breaches breaches;
    private int checked;
    private Memory.Row end = new Memory.Row(0, "", 0, "", "", "");

    LogCheck(Memory memory, Model model, Breaches breaches) {
        this.memory = memory;
        this.model = model;
        this.breaches = breaches;
    }

    /** Looks at the log right after a start. */
    void check() {
        var rows = memory.rows();
        dense(rows);
        var verdict = LogChain.verify(memory.database());
        if (!(verdict instanceof ChainVerdict.Intact it && it.revisions() >= rows.size())) {
            breaches.add("I2", "The chain of " + rows.size() + " revisions is " + verdict);
        }
        if (memory.disagreeing() > 0) {
            breaches.add("I3", memory.disagreeing() + " entries do not stand where their latest revisions are");
        }
        acknowledged(rows);
        open(rows);
    }

    private void dense(List<Memory.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).sequence() != i + 1) {
                breaches.add("I2", "Revision " + (i + 1) + " is missing from the log");
                return;
            }
        }
        if (end.sequence() > rows.size()
                || (end.sequence() > 0 && !rows.get((int) end.sequence() - 1).equals(end))) {
            breaches.add("I2", "Revision " + end.sequence() + " is not what it was: " + end);
        }
        if (!rows.isEmpty()) {
            end = rows.getLast();
        }
    }

    private void acknowledged(List<Memory.Row> rows) {
        var bySequence = rows.stream().collect(toMap(Memory.Row::sequence, Function.identity()));
        var acknowledged = model.acknowledged();
        for (var it : acknowledged) {
            var row = bySequence.get(it.sequence());
            if (row == null
                    || !row.entry().equals(it.entry())
                    || !row.kind().equals(it.kind())
                    || !row.key().endsWith("/" + it.key())) {
                breaches.add("I1", "Acknowledged, and not in the log: " + it + "; there is " + row);
            }
        }
        for (var it : acknowledged.subList(checked, acknowledged.size())) {
            if (it.kind().equals("PUBLISH") && isMissing(it)) {
                breaches.add("I1", "The log holds other content than was acknowledged: " + it);
            }
        }
        checked = acknowledged.size();
    }

    private boolean isMissing(Model.Acknowledgement it) {
        var content = memory.content(it.sequence());
        return !content.isEmpty() && !content.contains(it.token()); // a purge empties it
    }

    /** What was never acknowledged is there as a whole or not at all. */
    private void open(List<Memory.Row> rows) {
        Map<String, List<Memory.Row>> byKey = rows.stream().collect(groupingBy(Memory.Row::key));
        byKey.forEach((key, same) -> {
            if (same.size() > 1) {
                breaches.add("I3", "Request " + key + " is in the log " + same.size() + " times");
            }
        });
        for (var subject : model.subjects()) {
            subject.open()
                    .ifPresent(attempt -> byKey.entrySet().stream()
                            .filter(it -> it.getKey().endsWith("/" + attempt.key()))
                            .forEach(it -> whole(attempt, it.getValue().getFirst())));
        }
    }

    private void whole(Attempt attempt, Memory.Row row) {
        if (attempt.shows()) {
            var content = memory.content(row.sequence());
            var tokens = Attempt.TOKEN
                    .matcher(content)
                    .results()
                    .map(it -> it.group())
                    .toList();
            if (!tokens.contains(attempt.token()) || tokens.stream().distinct().count() > 1) {
                breaches.add("I3", "Revision " + row.sequence() + " is not what " + attempt.key() + " asked for");
            }
        }
    }
}
