package id.satudata.hub.source;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.SourceId;
import java.util.List;
import java.util.Optional;

/**
 * The consents of the owners of sources; nothing is harvested from a registered source without one (Denpasar 28/2021 art.
 * 15(2)). They are kept for ever: one that no longer holds is withdrawn, or has run out, and stays to be read.
 */
public interface Consents {

    /** All of a source, latest first. */
    List<Consent> of(SourceId source);

    /** One that holds today. */
    Optional<Consent> active(SourceId source);

    /** Whether the consent holds today. */
    boolean isActive(Consent consent);

    /** Keeps a new one; answers what stands in the way, by field: nothing where it is kept. */
    List<Finding> record(SourceId source, ConsentDraft draft, String actor);

    /** Notes that one was taken back; answers whether it was there and was not withdrawn before. */
    boolean withdraw(SourceId source, long number, String reason, String actor);
}
