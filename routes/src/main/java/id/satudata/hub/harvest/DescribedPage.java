package id.satudata.hub.harvest;

import id.satudata.hub.harvest.Intake.Outcome;
import id.satudata.hub.harvest.RunLedger.Refusal;
import id.satudata.hub.mapping.Mapped;
import java.util.ArrayList;
import java.util.List;

/** A page's records as descriptions, and those that could not become any. */
record DescribedPage(OpenRun run, List<Mapped.Usable> usable, List<Refusal> refused) implements PageOfRun {

    DescribedPage {
        usable = List.copyOf(usable);
        refused = List.copyOf(refused);
    }

    static DescribedPage of(RunPage page, Describing mapping) {
        var usable = new ArrayList<Mapped.Usable>();
        var refused = new ArrayList<Refusal>();
        for (var record : page.records()) {
            switch (mapping.describe(record, page.run().source())) {
                case Mapped.Usable it -> usable.add(it);
                case Mapped.Unusable it -> refused.add(new Refusal(record.key(), it.findings()));
            }
        }
        return new DescribedPage(page.run(), usable, refused);
    }

    /** What became of the page, once the usable records were handed in. */
    PageResult result(List<Outcome> outcomes) {
        if (outcomes.size() != usable.size()) {
            throw new IllegalStateException("Run " + run.id() + ": expected an outcome for each of " + usable.size()
                    + " records, not " + outcomes.size());
        }
        var counts = new RunCounts(usable.size() + refused.size(), 0, 0, refused.size());
        var refusals = new ArrayList<>(refused);
        for (int i = 0; i < outcomes.size(); i++) {
            counts = counts.plus(counted(outcomes.get(i)));
            if (outcomes.get(i) instanceof Outcome.Rejected it) {
                refusals.add(new Refusal(usable.get(i).record().key(), it.findings()));
            }
        }
        return new PageResult(run, counts, refusals);
    }

    private static RunCounts counted(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded _ -> new RunCounts(0, 1, 0, 0);
            case Outcome.Unchanged _ -> new RunCounts(0, 0, 1, 0);
            case Outcome.Rejected _ -> new RunCounts(0, 0, 0, 1);
        };
    }
}
