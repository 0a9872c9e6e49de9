package id.satudata.hub.admin.sources;

import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPage;
import id.satudata.hub.portal.Words;
import java.util.List;

/**
 * What other clients would make of a source.
 *
 * @param seen how much of it was looked at
 * @param reason why not more could be seen; empty when nothing was wrong
 * @param clients none where no other client reads its kind
 */
public record ConformancePage(
        Chrome chrome,
        Words words,
        String stylesheet,
        String back,
        String seen,
        String reason,
        List<ClientCard> clients)
        implements GuestPage {

    /**
     * One client.
     *
     * @param broken the rules that are not kept
     * @param kept how many rules are
     */
    public record ClientCard(String name, String state, String tone, List<RuleLine> broken, String kept) {}

    /** One rule that is not kept. */
    public record RuleLine(
            String state, String tone, String says, String mend, String count, List<ExampleLine> examples) {}

    /** Where it is not kept. */
    public record ExampleLine(String record, String value) {}

    @Override
    public String template() {
        return "admin/conformance.jte";
    }
}
