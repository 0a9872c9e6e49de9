package id.satudata.hub.harvest;

import id.satudata.hub.harvest.Identities.Standing;
import id.satudata.hub.harvest.Intake.Outcome;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.EntryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A described page of which is known to what entries its records belong.
 *
 * @param elsewhere the entries of records, by key, that do not belong to that of their own key
 * @param speaking the records to hand in
 */
record SettledPage(
        DescribedPage page,
        Map<String, EntryId> elsewhere,
        List<Mapped.Usable> speaking,
        List<Standing.Echoes> echoing,
        List<Standing.Barred> barred)
        implements PageOfRun {

    /** What a refused record is refused for when it could be anybody's, or hides many. */
    private static final Set<String> HIDING = Set.of("identifier-missing", "datasets-unreadable");

    static SettledPage of(DescribedPage page, Identities identities) {
        var run = page.run();
        var elsewhere = new HashMap<>(identities.elsewhere(run.source(), page.keys()));
        var speaking = new ArrayList<Mapped.Usable>();
        var echoing = new ArrayList<Standing.Echoes>();
        var barred = new ArrayList<Standing.Barred>();
        var standings = page.usable().isEmpty()
                ? List.<Standing>of()
                : identities.settle(run.id(), run.source(), page.usable());
        if (standings.size() != page.usable().size()) {
            throw new IllegalStateException("Run " + run.id() + ": expected a standing for each of "
                    + page.usable().size() + " records, not " + standings.size());
        }
        for (var standing : standings) {
            switch (standing) {
                case Standing.Speaks it -> {
                    speaking.add(it.record());
                    elsewhere.put(
                            it.record().record().key(),
                            it.record().description().id());
                }
                case Standing.Echoes it -> {
                    echoing.add(it);
                    elsewhere.put(it.record().record().key(), it.entry());
                }
                case Standing.Barred it -> barred.add(it);
            }
        }
        return new SettledPage(page, elsewhere, speaking, echoing, barred);
    }

    SettledPage {
        elsewhere = Map.copyOf(elsewhere);
        speaking = List.copyOf(speaking);
        echoing = List.copyOf(echoing);
        barred = List.copyOf(barred);
    }

    @Override
    public OpenRun run() {
        return page.run();
    }

    /** Notes whose records these are, and whose are gone; one without a name could be anybody's, and a file of many datasets hides them all. */
    void noteIn(Presence presence) {
        Stream.of(
                        page.recognised().stream(),
                        page.usable().stream().map(it -> it.record().key()),
                        page.refused().stream().map(it -> it.record().key()))
                .flatMap(it -> it)
                .forEach(it -> presence.saw(entry(it)));
        page.deleted().forEach(it -> presence.gone(entry(it.record().key())));
        if (page.refused().stream().flatMap(it -> it.findings().stream()).anyMatch(it -> HIDING.contains(it.code()))) {
            presence.isInPart();
        }
    }

    private EntryId entry(String key) {
        var known = elsewhere.get(key);
        return known == null ? EntryId.ofRecord(run().source().id(), key) : known;
    }

    /** Whether something is refused that may be taken another time, though its source says the same. */
    boolean mayHeal(List<Outcome> outcomes) {
        return !barred.isEmpty()
                || outcomes.stream().anyMatch(Outcome.Rejected.class::isInstance)
                || page.refused().stream()
                        .flatMap(it -> it.findings().stream())
                        .anyMatch(it -> it.code().equals(PageReader.FAULT));
    }

    /**
     * What became of the page, once the speaking records were handed in.
     *
     * @param ofThisRun the keys of what the run had recorded before it broke off
     */
    PageResult result(List<Outcome> outcomes, Set<String> ofThisRun) {
        if (outcomes.size() != speaking.size()) {
            throw new IllegalStateException("Run " + run().id() + ": expected an outcome for each of " + speaking.size()
                    + " records, not " + outcomes.size());
        }
        var lines = new PageLines(page.says(), ofThisRun);
        page.recognised().forEach(lines::recognised);
        page.deleted().forEach(it -> lines.deleted(it.record().key()));
        page.refused().forEach(it -> lines.refused(it.record(), it.findings()));
        barred.forEach(it -> lines.refused(it.record().record(), List.of(it.finding())));
        echoing.forEach(it -> lines.became(it.record().record(), new Outcome.Unchanged(it.revision())));
        for (int i = 0; i < outcomes.size(); i++) {
            lines.became(speaking.get(i).record(), outcomes.get(i));
        }
        return new PageResult(run(), lines.counts(), lines.all());
    }

    /** Remembers which revision says what a record said; of several records for one entry the last one's words were taken. */
    void remember(List<Outcome> outcomes) {
        var revisions = new HashMap<String, Long>();
        echoing.forEach(it -> revisions.put(it.record().record().key(), it.revision()));
        for (int i = 0; i < outcomes.size(); i++) {
            var key = speaking.get(i).record().key();
            switch (outcomes.get(i)) {
                case Outcome.Recorded it -> revisions.put(key, it.revision());
                case Outcome.Unchanged it -> revisions.put(key, it.revision());
                case Outcome.Rejected _ -> revisions.remove(key);
            }
        }
        if (!revisions.isEmpty()) {
            page.recollection().remember(revisions);
        }
    }
}
