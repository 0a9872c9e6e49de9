package id.satudata.hub.portal;

import java.util.List;

/**
 * The search page.
 *
 * @param available whether the index answered; without it, the latest datasets are shown
 * @param total how many datasets there are to page through
 * @param chips chosen filters, each a link that removes it
 * @param hidden what the search form keeps
 * @param topics ways on when nothing was found
 * @param clearPath the same search without filters
 */
public record SearchPage(
        Chrome chrome,
        String words,
        boolean available,
        long total,
        List<ResultCard> cards,
        List<FacetBox> facets,
        List<Link> chips,
        List<Hidden> hidden,
        List<Link> orders,
        List<Link> pages,
        List<FacetLink> topics,
        String clearPath)
        implements Page {

    /** A link with what it is called; the chosen one of several is where the reader already is. */
    public record Link(String path, String label, boolean chosen) {}

    /** A parameter the search form must keep. */
    public record Hidden(String name, String value) {}

    /**
     * A facet with its values.
     *
     * @param values those shown at once
     * @param others those shown on demand
     */
    public record FacetBox(String label, List<FacetLink> values, List<FacetLink> others) {}

    /** One value of a facet: a link that adds it, or removes it where it is chosen. */
    public record FacetLink(String path, String label, long count, boolean chosen) {}

    public boolean isFiltered() {
        return !chips.isEmpty();
    }

    /** Whether there is nothing on this page. */
    public boolean isEmpty() {
        return cards.isEmpty();
    }
}
