package id.satudata.hub.partner;

import id.satudata.hub.metadata.Description;
import java.util.Optional;

/**
 * What agreements open of restricted data (terbatas, Perpres 39/2019). They are looked at anew for each request, so that what
 * ends closes at once.
 */
public interface Openings {

    /** The agreement a partner may fetch by today; nothing where none holds, or no such partner is registered. */
    Optional<Agreement> agreement(String partner);

    /** Whether the agreement lets files of the dataset out; data that is closed, or public anyway, is never meant. */
    boolean opens(Agreement agreement, Description description);

    /** Whether the partner may have the files of the dataset now. */
    default Opening of(String partner, Description description) {
        return agreement(partner)
                .<Opening>map(it -> opens(it, description) ? new Opening.Open(it) : new Opening.NotMeant(it))
                .orElseGet(Opening.NoAgreement::new);
    }
}
