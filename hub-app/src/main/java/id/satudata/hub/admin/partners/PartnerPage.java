package id.satudata.hub.admin.partners;

import id.satudata.hub.admin.partners.PartnersPage.PartnerCard;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPage;
import id.satudata.hub.portal.Words;
import java.util.List;

/**
 * One partner.
 *
 * @param notice what became of the last order; empty when there was none
 * @param refused whether the notice is a refusal
 * @param comparison what the last look at all it has found; empty where there was none
 * @param lists what it does not have as it should
 * @param accesses the restricted files it fetched
 */
public record PartnerPage(
        Chrome chrome,
        Words words,
        String stylesheet,
        String tokenField,
        String token,
        PartnerCard card,
        String notice,
        boolean refused,
        String comparison,
        String comparisonReason,
        List<Button> buttons,
        List<DeliveryTable> lists,
        AccessTable accesses)
        implements GuestPage {

    public PartnerPage {
        buttons = List.copyOf(buttons);
        lists = List.copyOf(lists);
    }

    /** Something to order. */
    public record Button(String task, String label) {

        static Button of(PartnerTask task, Words words) {
            return new Button(task.word(), words.of("partner.button." + task.word()));
        }
    }

    /**
     * Some datasets about which the same is done.
     *
     * @param lines none where the heading says it of all
     * @param next address of the page with further ones; empty where there are none
     */
    public record DeliveryTable(String heading, String lead, List<Line> lines, String next, List<Button> buttons) {

        public DeliveryTable {
            lines = List.copyOf(lines);
            buttons = List.copyOf(buttons);
        }
    }

    /**
     * One of them.
     *
     * @param dataset what it is called
     * @param path of the dataset's own page
     */
    public record Line(String dataset, String path, String since, String what) {}

    @Override
    public String template() {
        return "admin/partner.jte";
    }
}
