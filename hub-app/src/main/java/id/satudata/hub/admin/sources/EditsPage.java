package id.satudata.hub.admin.sources;

import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPage;
import id.satudata.hub.portal.Words;
import java.util.List;

/**
 * What people wrote over the datasets of one source.
 *
 * @param visit this look at the page
 * @param path of the page
 * @param back path of the source
 * @param lead what is shown, in words
 * @param next address of the page with further datasets; empty where there are none
 */
public record EditsPage(
        Chrome chrome,
        Words words,
        String stylesheet,
        SourcePage.Visit visit,
        String path,
        String back,
        List<Tab> tabs,
        String lead,
        List<EntryCard> entries,
        String next)
        implements GuestPage {

    /** One of the two lists. */
    public record Tab(String label, String path, boolean shown) {}

    /**
     * One dataset.
     *
     * @param path of its history
     * @param orders path that what is decided about it is sent to
     * @param more what is left out, in words; empty where nothing is
     */
    public record EntryCard(String name, String path, String orders, List<EditLine> edits, String more) {}

    /**
     * One field.
     *
     * @param field its name
     * @param label what it is called, with the file it belongs to
     * @param since who wrote it and when
     * @param dispute since when the source says something else too; empty where there is no dispute
     */
    public record EditLine(
            String field, String label, List<String> ours, List<String> theirs, String since, String dispute) {}

    @Override
    public String template() {
        return "admin/edits.jte";
    }
}
