package id.satudata.hub.exchange.ckan;

import id.satudata.hub.search.CatalogSearch;
import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchQuery;
import id.satudata.hub.search.SearchResult.FacetCount;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The most used keywords. */
@Component
final class TagList implements Action {
    private static final int MOST = 1_000;

    private final CatalogSearch search;

    TagList(CatalogSearch search) {
        this.search = search;
    }

    @Override
    public String name() {
        return "tag_list";
    }

    @Override
    public String help() {
        return "The thousand most used keywords. Parameters: query, all_fields.";
    }

    @Override
    public Object run(Parameters parameters) {
        var words = Names.lower(parameters.text("query").orElse(""));
        var everything =
                new SearchQuery("", List.of(), SearchQuery.Sort.IDENTITY, 0, 0, Set.of(Facet.KEYWORD), MOST, "id");
        var names = search.search(everything).facets().getOrDefault(Facet.KEYWORD, List.of()).stream()
                .map(FacetCount::key)
                .flatMap(it -> Names.tag(it).stream())
                .filter(it -> Names.lower(it).contains(words))
                .distinct()
                .sorted();
        return parameters.flag("all_fields", false)
                ? names.map(PackageDict.Tag::of).toList()
                : names.toList();
    }
}
