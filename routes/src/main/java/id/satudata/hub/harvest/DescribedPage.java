package id.satudata.hub.harvest;

import id.satudata.hub.harvest.Intake.Outcome;
import id.satudata.hub.harvest.RecordMemory.Recollection;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A page's records as descriptions, and those that could not become any.
 *
 * @param says a hash of all that each record says, by key, where one can be made
 * @param recognised the keys of those that were not read, because their entries are known to say just that
 * @param deleted what the source says it no longer has; counted as unchanged, since what follows is decided when all has come
 */
record DescribedPage(
        OpenRun run,
        Map<String, ContentHash> says,
        List<String> recognised,
        List<Mapped.Usable> usable,
        List<Mapped.Deleted> deleted,
        List<Mapped.Unusable> refused,
        Recollection recollection)
        implements PageOfRun {

    private static final String NAMELESS = "identifier-missing";

    DescribedPage {
        says = Map.copyOf(says);
        recognised = List.copyOf(recognised);
        usable = List.copyOf(usable);
        deleted = List.copyOf(deleted);
        refused = List.copyOf(refused);
    }

    /** The keys of the records that the catalogue may hold. */
    List<String> keptKeys() {
        return Stream.concat(
                        recognised.stream(),
                        usable.stream().map(it -> it.record().key()))
                .distinct()
                .toList();
    }

    /** Notes whose records these are, and whose are gone; one without a name could be anybody's. */
    void noteIn(Presence presence) {
        var source = run.source().id();
        Stream.concat(
                        keptKeys().stream(),
                        refused.stream().map(it -> it.record().key()))
                .forEach(it -> presence.saw(EntryId.ofRecord(source, it)));
        deleted.forEach(it -> presence.gone(EntryId.ofRecord(source, it.record().key())));
        if (refused.stream()
                .flatMap(it -> it.findings().stream())
                .anyMatch(it -> it.code().equals(NAMELESS))) {
            presence.isInPart();
        }
    }

    /**
     * What became of the page, once the usable records were handed in.
     *
     * @param ofThisRun the keys of what the run had recorded before it broke off
     */
    PageResult result(List<Outcome> outcomes, Set<String> ofThisRun) {
        if (outcomes.size() != usable.size()) {
            throw new IllegalStateException("Run " + run.id() + ": expected an outcome for each of " + usable.size()
                    + " records, not " + outcomes.size());
        }
        var lines = new PageLines(says, ofThisRun);
        recognised.forEach(lines::recognised);
        deleted.forEach(it -> lines.deleted(it.record().key()));
        refused.forEach(it -> lines.refused(it.record(), it.findings()));
        for (int i = 0; i < outcomes.size(); i++) {
            lines.became(usable.get(i).record(), outcomes.get(i));
        }
        return new PageResult(run, lines.counts(), lines.all());
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
}
