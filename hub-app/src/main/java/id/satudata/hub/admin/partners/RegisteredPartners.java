package id.satudata.hub.admin.partners;

import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.security.KnownPartners;
import org.springframework.stereotype.Component;

/** Tells keepers of keys which partners are in the register. */
@Component
final class RegisteredPartners implements KnownPartners {

    private final Partners partners;

    RegisteredPartners(Partners partners) {
        this.partners = partners;
    }

    @Override
    public boolean has(String partner) {
        return PartnerId.parse(partner).flatMap(partners::find).isPresent();
    }
}
