package id.satudata.hub.portal;

import id.satudata.hub.portal.SearchAddress.Order;
import id.satudata.hub.portal.SearchPage.FacetBox;
import id.satudata.hub.portal.SearchPage.FacetLink;
import id.satudata.hub.portal.SearchPage.Hidden;
import id.satudata.hub.portal.SearchPage.Link;
import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchResult;
import id.satudata.hub.search.SearchResult.FacetCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The links of one search page: every filter, order and page is a link to another search. */
record SearchLinks(SearchAddress address, Chrome chrome) {

    private static final int SHOWN_AT_ONCE = 6;

    List<FacetBox> facets(SearchResult result) {
        return SearchAddress.FACETS.stream()
                .map(it -> box(it, result.facets().getOrDefault(it, List.of())))
                .filter(it -> !it.values().isEmpty())
                .toList();
    }

    /** The chosen filters, each leading to the search without it. */
    List<Link> chips(SearchResult result) {
        var chips = new ArrayList<Link>();
        address.chosen()
                .forEach((facet, values) -> values.forEach(it -> {
                    var facetLabel = chrome.words().of("facet." + SearchAddress.key(facet));
                    var target = path(address.without(facet, it));
                    chips.add(new Link(target, facetLabel + ": " + label(result, facet, it), true));
                }));
        return chips;
    }

    List<Hidden> hidden() {
        var filters = address.chosen().entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(value -> new Hidden(SearchAddress.key(it.getKey()), value)));
        var order =
                Stream.of(address.order()).filter(it -> it != Order.RELEVANCE).map(it -> new Hidden("sort", it.key()));
        return Stream.concat(filters, order).toList();
    }

    /** Relevance orders nothing where no words were given. */
    List<Link> orders() {
        var relevant = !address.words().isEmpty();
        var current = relevant || address.order() != Order.RELEVANCE ? address.order() : Order.NEWEST;
        return Stream.of(Order.values())
                .filter(it -> relevant || it != Order.RELEVANCE)
                .map(it -> new Link(path(address.inOrder(it)), chrome.words().of("order." + it.key()), it == current))
                .toList();
    }

    List<Link> pages(long total) {
        var reachable = Math.min(total, (long) SearchAddress.LAST_PAGE * SearchAddress.PAGE_SIZE);
        var last = PageNumbers.of(1, reachable, SearchAddress.PAGE_SIZE).last();
        return new PageNumbers(address.page(), last).links(it -> path(address.onPage((int) it)));
    }

    String withoutFilters() {
        return path(address.withoutFilters());
    }

    private FacetBox box(Facet facet, List<FacetCount> counts) {
        var links = inOrder(facet, counts).map(it -> link(facet, it)).toList();
        var cut = Math.min(links.size(), SHOWN_AT_ONCE);
        return new FacetBox(
                chrome.words().of("facet." + SearchAddress.key(facet)),
                links.subList(0, cut),
                links.subList(cut, links.size()));
    }

    /** Years are read newest first; all else most frequent first. */
    private static Stream<FacetCount> inOrder(Facet facet, List<FacetCount> counts) {
        return facet == Facet.YEAR
                ? counts.stream().sorted(Comparator.comparing(FacetCount::key).reversed())
                : counts.stream();
    }

    private FacetLink link(Facet facet, FacetCount count) {
        var chosen = address.has(facet, count.key());
        var target = chosen ? address.without(facet, count.key()) : address.with(facet, count.key());
        return new FacetLink(path(target), Browsing.label(count, chrome), count.count(), chosen);
    }

    private String label(SearchResult result, Facet facet, String value) {
        return result.facets().getOrDefault(facet, List.of()).stream()
                .filter(it -> it.key().equals(value))
                .map(it -> Browsing.label(it, chrome))
                .findFirst()
                .orElse(value);
    }

    private String path(SearchAddress target) {
        return chrome.path(target.path());
    }
}
