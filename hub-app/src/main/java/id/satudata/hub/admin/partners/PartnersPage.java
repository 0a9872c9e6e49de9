package id.satudata.hub.admin.partners;

import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPage;
import id.satudata.hub.portal.Words;
import java.util.List;

/**
 * Some partners.
 *
 * @param next address of the page with further ones; empty where there are none
 */
public record PartnersPage(Chrome chrome, Words words, String stylesheet, List<PartnerCard> partners, String next)
        implements GuestPage {

    public PartnersPage {
        partners = List.copyOf(partners);
    }

    /**
     * One partner.
     *
     * @param path of its own page
     * @param tone {@code good}, {@code warn} or {@code bad}
     * @param lines how the deliveries stand, in sentences
     * @param reason of the last failure, as the log has it; empty where there is none
     */
    public record PartnerCard(
            String id,
            String title,
            String kind,
            String address,
            String path,
            String tone,
            String state,
            List<String> lines,
            String reason) {

        public PartnerCard {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public String template() {
        return "admin/partners.jte";
    }
}
