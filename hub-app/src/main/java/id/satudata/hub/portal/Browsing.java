package id.satudata.hub.portal;

import id.satudata.hub.portal.SearchPage.FacetLink;
import id.satudata.hub.search.CatalogSearch;
import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchQuery;
import id.satudata.hub.search.SearchResult.FacetCount;
import id.satudata.hub.search.SearchUnavailable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Ways into the catalogue that need no search words: the values of a facet over all datasets, each a link. */
@Component
final class Browsing {

    private static final Logger LOG = LoggerFactory.getLogger(Browsing.class);
    private static final int MOST_VALUES = 40;

    private final CatalogSearch search;

    Browsing(CatalogSearch search) {
        this.search = search;
    }

    /** The links of each wanted facet; none while search is away. */
    Map<Facet, List<FacetCount>> everything(Set<Facet> wanted, Chrome chrome) {
        try {
            return search.search(new SearchQuery(
                            "", List.of(), SearchQuery.Sort.IDENTITY, 0, 0, wanted, MOST_VALUES, chrome.languageTag()))
                    .facets();
        } catch (SearchUnavailable e) {
            LOG.warn("A page is shown without ways to browse: {}", e.getMessage());
            return Map.of();
        }
    }

    static List<FacetLink> links(Facet facet, Map<Facet, List<FacetCount>> counts, Chrome chrome) {
        return counts.getOrDefault(facet, List.of()).stream()
                .map(it -> new FacetLink(filtered(facet, it.key(), chrome), label(it, chrome), it.count(), false))
                .toList();
    }

    /** What a value of a facet is called; one without a label is called by its key. */
    static String label(FacetCount count, Chrome chrome) {
        var label = chrome.words().in(count.label());
        return label.isEmpty() ? count.key() : label;
    }

    static String filtered(Facet facet, String value, Chrome chrome) {
        var address = new SearchAddress("", Map.of(facet, List.of(value)), SearchAddress.Order.RELEVANCE, 1);
        return chrome.path(address.path());
    }
}
