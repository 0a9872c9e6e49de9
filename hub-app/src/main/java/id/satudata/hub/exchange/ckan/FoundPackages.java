package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.search.CatalogSearch;
import id.satudata.hub.search.Condition;
import id.satudata.hub.search.SearchQuery;
import id.satudata.hub.search.SearchResult;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds entries by the index and reads each once more from the system of record, so that nothing withdrawn is shown. */
@Component
final class FoundPackages {
    private final CatalogSearch search;
    private final Entries entries;
    private final PackageDicts packages;

    FoundPackages(CatalogSearch search, Entries entries, PackageDicts packages) {
        this.search = search;
        this.entries = entries;
        this.packages = packages;
    }

    /** All packages with that, by name; at most as many as one answer of CKAN holds. */
    List<PackageDict> with(Condition condition) {
        return packages.of(entries("", condition, SearchQuery.Sort.NAME, 0, SearchQuery.LARGEST_SIZE));
    }

    List<Entry> entries(String words, Condition condition, SearchQuery.Sort sort, long offset, int limit) {
        var query = new SearchQuery(words, List.of(), sort, offset, limit, Set.of(), 1, "id", condition);
        var found = search.search(query).hits().stream()
                .map(SearchResult.Hit::entry)
                .toList();
        return entries.all(found);
    }
}
