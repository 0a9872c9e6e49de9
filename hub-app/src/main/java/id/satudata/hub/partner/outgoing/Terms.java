package id.satudata.hub.partner.outgoing;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.partner.Agreement;
import id.satudata.hub.partner.Partner;

/** Under which agreement a partner is delivered to, and in which form. */
record Terms(Partner partner, Agreement agreement) {

    /** Another one whenever the same log would be read otherwise. */
    ContentHash plan() {
        return Bytes.utf8(form() + "\n" + agreement.number() + "\n"
                        + partner.home().stream().sorted().toList())
                .hash();
    }

    /** Names all that, beside its description, decides what the partner gets of a dataset. */
    String form() {
        return partner.kind() + "\n" + partner.address() + "\n"
                + partner.settings().open().values();
    }
}
