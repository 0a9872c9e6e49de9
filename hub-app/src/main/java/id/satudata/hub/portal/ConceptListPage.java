package id.satudata.hub.portal;

import id.satudata.hub.portal.DatasetPage.Format;
import id.satudata.hub.portal.SearchPage.Link;
import java.util.List;

/**
 * The page of one vocabulary: its topmost terms, or those that were looked for.
 *
 * @param name the vocabulary's name in addresses
 * @param words what is looked for; empty where the reader browses
 * @param total how many terms there are to page through
 * @param all how many terms the vocabulary has
 */
public record ConceptListPage(
        Chrome chrome,
        String name,
        String iri,
        String description,
        String path,
        String words,
        long total,
        long all,
        List<TermRow> rows,
        List<Link> pages,
        List<Format> formats)
        implements Page {

    /**
     * A term in a list.
     *
     * @param below how many terms are directly below it
     * @param ended whether it is no longer in force
     */
    public record TermRow(String path, String code, String label, long below, boolean ended) {}
}
