package id.satudata.hub.exchange.ckan;

import id.satudata.hub.search.CatalogSearch;
import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchQuery;
import id.satudata.hub.search.SearchResult.FacetCount;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The most used keywords, as CKAN's tags. */
@Component
final class Tags {
    private static final int MOST = 1_000;

    private final CatalogSearch search;

    Tags(CatalogSearch search) {
        this.search = search;
    }

    /** Those with the text in them, in alphabetical order. */
    List<String> with(String text) {
        var everything =
                new SearchQuery("", List.of(), SearchQuery.Sort.IDENTITY, 0, 0, Set.of(Facet.KEYWORD), MOST, "id");
        var words = Names.lower(text);
        return search.search(everything).facets().getOrDefault(Facet.KEYWORD, List.of()).stream()
                .map(FacetCount::key)
                .flatMap(it -> Names.tag(it).stream())
                .filter(it -> Names.lower(it).contains(words))
                .distinct()
                .sorted()
                .toList();
    }
}
