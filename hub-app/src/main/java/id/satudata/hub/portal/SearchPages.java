package id.satudata.hub.portal;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.portal.SearchPage.FacetLink;
import id.satudata.hub.search.CatalogSearch;
import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchResult;
import id.satudata.hub.search.SearchResult.Hit;
import id.satudata.hub.search.SearchUnavailable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the index and makes the search page of the answer; without the index, the latest datasets can still be browsed. */
@Component
final class SearchPages {

    private static final Logger LOG = LoggerFactory.getLogger(SearchPages.class);

    private final CatalogSearch search;
    private final Entries entries;
    private final ResultCards cards;
    private final Browsing browsing;

    SearchPages(CatalogSearch search, Entries entries, ResultCards cards, Browsing browsing) {
        this.search = search;
        this.entries = entries;
        this.cards = cards;
        this.browsing = browsing;
    }

    SearchPage page(SearchAddress address, Chrome chrome) {
        var links = new SearchLinks(address, chrome);
        return ask(address, chrome).map(it -> found(it, links)).orElseGet(() -> unavailable(links));
    }

    private Optional<SearchResult> ask(SearchAddress address, Chrome chrome) {
        try {
            return Optional.of(search.search(address.query(chrome.languageTag())));
        } catch (SearchUnavailable e) {
            LOG.warn("The search page is shown without search: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private SearchPage found(SearchResult result, SearchLinks links) {
        var shown = cards(result.hits(), links.chrome());
        return new SearchPage(
                links.chrome(),
                links.address().words(),
                true,
                result.total(),
                shown,
                links.facets(result),
                links.chips(result),
                links.hidden(),
                links.orders(),
                links.pages(result.total()),
                shown.isEmpty() ? topics(links.chrome()) : List.of(),
                links.withoutFilters());
    }

    private SearchPage unavailable(SearchLinks links) {
        var offset = (long) (links.address().page() - 1) * SearchAddress.PAGE_SIZE;
        var total = entries.count();
        return new SearchPage(
                links.chrome(),
                links.address().words(),
                false,
                total,
                entries.page(offset, SearchAddress.PAGE_SIZE).stream()
                        .map(it -> cards.card(it, List.of(), links.chrome()))
                        .toList(),
                List.of(),
                List.of(),
                links.hidden(),
                List.of(),
                links.pages(total),
                List.of(),
                links.withoutFilters());
    }

    private List<FacetLink> topics(Chrome chrome) {
        return Browsing.links(Facet.THEME, browsing.everything(Set.of(Facet.THEME), chrome), chrome);
    }

    /** The index may lag behind: what the catalogue no longer shows is left out. */
    private List<ResultCard> cards(List<Hit> hits, Chrome chrome) {
        var passages = hits.stream().collect(Collectors.<Hit, EntryId, List<String>>toMap(Hit::entry, Hit::passages));
        return entries.all(hits.stream().map(Hit::entry).toList()).stream()
                .map(it -> cards.card(it, passages.getOrDefault(it.id(), List.of()), chrome))
                .toList();
    }
}
