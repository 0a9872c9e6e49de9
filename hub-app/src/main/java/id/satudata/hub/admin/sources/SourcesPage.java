package id.satudata.hub.admin.sources;

import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPage;
import id.satudata.hub.portal.Words;
import java.util.List;

/**
 * All sources.
 *
 * @param words the words of the operator's pages
 * @param stylesheet address of their style sheet
 */
public record SourcesPage(Chrome chrome, Words words, String stylesheet, List<SourceCard> sources)
        implements GuestPage {

    /**
     * One source.
     *
     * @param path of its own page
     * @param tone {@code good}, {@code warn} or {@code bad}
     * @param departures what it no longer has; empty where it has all
     */
    public record SourceCard(
            String id,
            String title,
            String kind,
            String address,
            String path,
            String tone,
            String state,
            String departures) {}

    @Override
    public String template() {
        return "admin/sources.jte";
    }
}
