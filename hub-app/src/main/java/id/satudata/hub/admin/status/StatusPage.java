package id.satudata.hub.admin.status;

import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPage;
import id.satudata.hub.portal.Words;
import java.util.List;

/**
 * The page that says how the hub is.
 *
 * @param words the words of the operator's pages
 * @param stylesheet address of their style sheet
 */
public record StatusPage(
        Chrome chrome,
        Words words,
        String stylesheet,
        Summary summary,
        List<PartLine> parts,
        List<ComparisonLine> comparisons)
        implements GuestPage {

    /**
     * How it is as a whole.
     *
     * @param tone {@code good}, {@code warn} or {@code bad}
     * @param datasets how many are published; empty while nobody can tell
     */
    public record Summary(String sentence, String tone, String at, String datasets, String version) {}

    /** One part in words. */
    public record PartLine(String name, String state, String tone) {}

    @Override
    public String template() {
        return "admin/status.jte";
    }
}
