package id.satudata.hub.exchange.ckan;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.satudata.hub.catalog.Entries;
import id.satudata.hub.search.CatalogSearch;
import id.satudata.hub.search.SearchResult;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds packages; every hit is read once more from the system of record, so that nothing withdrawn is shown. */
@Component
final class PackageSearch implements Action {
    private final SearchParameters understanding;
    private final CatalogSearch search;
    private final Entries entries;
    private final PackageDicts packages;
    private final FacetFields facets;

    PackageSearch(
            SearchParameters understanding,
            CatalogSearch search,
            Entries entries,
            PackageDicts packages,
            FacetFields facets) {
        this.understanding = understanding;
        this.search = search;
        this.entries = entries;
        this.packages = packages;
        this.facets = facets;
    }

    @Override
    public String name() {
        return "package_search";
    }

    @Override
    public String help() {
        return "Searches datasets. Parameters: q, fq, fq_list, sort, rows (at most 1000), start, facet, facet.field,"
                + " facet.limit, facet.mincount.";
    }

    @Override
    public Object run(Parameters parameters) {
        var found = search.search(understanding.query(parameters));
        var hits = found.hits().stream().map(SearchResult.Hit::entry).toList();
        var counted = counted(parameters, found);
        return new Page(
                found.total(),
                parameters.text("sort").orElse(SearchParameters.DEFAULT_SORT),
                simple(counted),
                packages.of(entries.all(hits)),
                counted);
    }

    private Map<String, Counted> counted(Parameters parameters, SearchResult found) {
        var byField = new LinkedHashMap<String, Counted>();
        for (var field : SearchParameters.facetFields(parameters)) {
            var items = FacetFields.named(field).stream()
                    .flatMap(facet -> found.facets().getOrDefault(facet, List.of()).stream()
                            .map(it -> facets.item(facet, it)))
                    .sorted(Comparator.comparing(Item::displayName).reversed())
                    .toList();
            byField.put(field, new Counted(field, items));
        }
        return byField;
    }

    private static Map<String, Map<String, Long>> simple(Map<String, Counted> counted) {
        var byField = new LinkedHashMap<String, Map<String, Long>>();
        counted.forEach((field, it) -> {
            var counts = new LinkedHashMap<String, Long>();
            it.items().forEach(item -> counts.put(item.name(), item.count()));
            byField.put(field, counts);
        });
        return byField;
    }

    /** One page of what was found. */
    record Page(
            long count,
            String sort,
            Map<String, Map<String, Long>> facets,
            List<PackageDict> results,
            @JsonProperty("search_facets") Map<String, Counted> searchFacets) {}

    /** A field's values with labels. */
    record Counted(String title, List<Item> items) {}

    /** One value of a field. */
    record Item(String name, @JsonProperty("display_name") String displayName, long count) {}
}
