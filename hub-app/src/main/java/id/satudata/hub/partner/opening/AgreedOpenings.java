package id.satudata.hub.partner.opening;

import id.satudata.hub.catalog.RestrictedData;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.partner.Agreement;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.LeftOut;
import id.satudata.hub.partner.Openings;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.partner.agreement.Scopes;
import java.util.Optional;

/** Opens what the agreement that holds today means. Agreements outlive their partners, so the register is asked too. */
final class AgreedOpenings implements Openings {

    private final Partners partners;
    private final Agreements agreements;

    AgreedOpenings(Partners partners, Agreements agreements) {
        this.partners = partners;
        this.agreements = agreements;
    }

    @Override
    public Optional<Agreement> agreement(String partner) {
        return PartnerId.parse(partner)
                .filter(it -> partners.find(it).isPresent())
                .flatMap(agreements::active);
    }

    @Override
    public boolean opens(Agreement agreement, Description description) {
        return RestrictedData.includes(description)
                && !agreement.leftOut().contains(LeftOut.FILES)
                && Scopes.include(agreement.scope(), description);
    }
}
