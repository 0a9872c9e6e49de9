package id.satudata.hub.harvest;

import id.satudata.hub.harvest.Intake.Outcome;
import id.satudata.hub.harvest.RecordMemory.Recollection;
import id.satudata.hub.harvest.RunLedger.Refusal;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.EntryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page's records as descriptions, and those that could not become any.
 *
 * @param recognised the keys of those that were not read, because their entries are known to say just that
 * @param deleted what the source says it no longer has; counted as unchanged, since what follows is decided when all has come
 */
record DescribedPage(
        OpenRun run,
        List<String> recognised,
        List<Mapped.Usable> usable,
        List<Mapped.Deleted> deleted,
        List<Refusal> refused,
        Recollection recollection)
        implements PageOfRun {

    private static final String NAMELESS = "identifier-missing";

    DescribedPage {
        recognised = List.copyOf(recognised);
        usable = List.copyOf(usable);
        deleted = List.copyOf(deleted);
        refused = List.copyOf(refused);
    }

    /** Notes whose records these are, and whose are gone; one without a name could be anybody's. */
    void noteIn(Presence presence) {
        var source = run.source().id();
        Stream.of(
                        recognised.stream(),
                        usable.stream().map(it -> it.record().key()),
                        refused.stream().map(Refusal::recordKey))
                .flatMap(it -> it)
                .forEach(it -> presence.saw(EntryId.ofRecord(source, it)));
        deleted.forEach(it -> presence.gone(EntryId.ofRecord(source, it.record().key())));
        if (refused.stream()
                .flatMap(it -> it.findings().stream())
                .anyMatch(it -> it.code().equals(NAMELESS))) {
            presence.isInPart();
        }
    }

    /** What became of the page, once the usable records were handed in. */
    PageResult result(List<Outcome> outcomes) {
        if (outcomes.size() != usable.size()) {
            throw new IllegalStateException("Run " + run.id() + ": expected an outcome for each of " + usable.size()
                    + " records, not " + outcomes.size());
        }
        var unchanged = recognised.size() + deleted.size();
        var counts = new RunCounts(unchanged + usable.size() + refused.size(), 0, unchanged, refused.size());
        var refusals = new ArrayList<>(refused);
        for (int i = 0; i < outcomes.size(); i++) {
            counts = counts.plus(counted(outcomes.get(i)));
            if (outcomes.get(i) instanceof Outcome.Rejected it) {
                refusals.add(new Refusal(usable.get(i).record().key(), it.findings()));
            }
        }
        return new PageResult(run, counts, refusals);
    }

    /** Remembers which revision says what a record said; of several records for one entry the last one's words were taken. */
    void remember(List<Outcome> outcomes) {
        var revisions = new HashMap<String, Long>();
        for (int i = 0; i < outcomes.size(); i++) {
            var key = usable.get(i).record().key();
            switch (outcomes.get(i)) {
                case Outcome.Recorded it -> revisions.put(key, it.revision());
                case Outcome.Unchanged it -> revisions.put(key, it.revision());
                case Outcome.Rejected _ -> revisions.remove(key);
            }
        }
        if (!revisions.isEmpty()) {
            recollection.remember(revisions);
        }
    }

    private static RunCounts counted(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded _ -> new RunCounts(0, 1, 0, 0);
            case Outcome.Unchanged _ -> new RunCounts(0, 0, 1, 0);
            case Outcome.Rejected _ -> new RunCounts(0, 0, 0, 1);
        };
    }
}
