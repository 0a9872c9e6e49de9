package id.satudata.hub.concept;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * When a term may be used.
 *
 * @param from the first edition or day that has it; empty where that is not known (schema:validFrom)
 * @param until the first edition or day that no longer has it; empty while it is in force (schema:validThrough)
 * @param replacedBy the terms that took its place (dct:isReplacedBy)
 */
public record Validity(Optional<PartialDate> from, Optional<PartialDate> until, List<Iri> replacedBy) {

    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty(), List.of());

    public Validity {
        replacedBy = List.copyOf(replacedBy);
    }

    public boolean ended() {
        return until.isPresent();
    }
}
