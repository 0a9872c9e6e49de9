package id.satudata.hub.harvest;

import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Validators;
import id.satudata.hub.harvest.DocumentMemory.Known;
import java.time.Instant;
import java.util.Optional;

/** What a run makes of a source that is one document: it hears that it is still the same, or reads it and remembers it. */
final class RunDocument {

    private final HarvestOrder order;
    private final DocumentMemory.Recollection recollection;
    private final Optional<Known> known;
    private Optional<Known> unchanged = Optional.empty();
    private boolean mayHeal;

    /** The source is asked by the memory of it only where hearing that nothing changed would be enough. */
    RunDocument(HarvestOrder order, DocumentMemory memory) {
        this.order = order;
        this.recollection = memory.recall(order.source());
        this.known = order.mayBeToldUnchanged() ? recollection.known() : Optional.empty();
    }

    /** By what the source may recognise it. */
    Validators validators() {
        return known.map(Known::validators).orElse(Validators.NONE);
    }

    /** Whether the source says that it is still the same; otherwise what was known of it is void from now on. */
    boolean isUnchanged(RecordPages opened) {
        unchanged = opened.isUnchanged() ? known : Optional.empty();
        if (unchanged.isEmpty()) {
            recollection.forget();
        }
        return unchanged.isPresent();
    }

    /** The document that it still is; nothing where it was read. */
    Optional<Known> unchanged() {
        return unchanged;
    }

    /** Something was refused that may be taken another time, though the document stays the same. */
    void mayHeal() {
        mayHeal = true;
    }

    /** It was read to its end. */
    void read(Validators validators, RunCounts counts, Instant at) {
        if (!validators.isEmpty() && order.only().isEmpty() && !mayHeal) {
            recollection.remember(new Known(validators, counts.recorded() + counts.unchanged(), at));
        }
    }
}
