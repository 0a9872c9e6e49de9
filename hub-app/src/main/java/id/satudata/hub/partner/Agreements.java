package id.satudata.hub.partner;

import id.satudata.hub.metadata.Finding;
import java.util.List;
import java.util.Optional;

/**
 * The agreements with partners; nothing goes out without one that holds today (Buleleng 58/2019 art. 35, Denpasar 28/2021 art. 41).
 * They are kept for ever: one that no longer holds is ended, or has run out, and stays to be read.
 */
public interface Agreements {

    /** All with a partner, latest first. */
    List<Agreement> of(PartnerId partner);

    /** The one that holds today; of several the latest. */
    Optional<Agreement> active(PartnerId partner);

    boolean isActive(Agreement agreement);

    /** Keeps a new one; answers what stands in the way, by field: nothing where it is kept. */
    List<Finding> record(PartnerId partner, AgreementDraft draft, String actor);

    /** Ends one; answers whether it was there and not ended before. */
    boolean end(PartnerId partner, long number, String reason, String actor);
}
