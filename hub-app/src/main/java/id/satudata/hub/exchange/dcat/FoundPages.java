package id.satudata.hub.exchange.dcat;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.exchange.ckan.PackageQueries;
import id.satudata.hub.search.CatalogSearch;
import id.satudata.hub.search.Condition;
import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchQuery;
import id.satudata.hub.search.SearchResult;
import id.satudata.hub.web.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Pages of what a query finds, by identity; every hit is read once more from the system of record. */
@Component
final class FoundPages {
    private final PackageQueries queries;
    private final CatalogSearch search;
    private final Entries entries;

    FoundPages(PackageQueries queries, CatalogSearch search, Entries entries) {
        this.queries = queries;
        this.search = search;
        this.entries = entries;
    }

    CatalogPage read(PageAddress address) {
        var condition = condition(address.selection());
        var found = page(condition, address);
        var total = address.cursor().isEmpty()
                ? found.total()
                : ask(condition, 0, 0).total();
        var hits = found.hits().stream().map(SearchResult.Hit::entry).toList();
        var next = hits.size() == CatalogPage.SIZE
                ? Optional.<Cursor>of(new Cursor.Beyond(hits.getLast()))
                : Optional.<Cursor>empty();
        return new CatalogPage(address, entries.all(hits), total, next, Optional.empty());
    }

    private Condition condition(Selection selection) {
        var all = new ArrayList<Condition>();
        all.add(queries.condition(selection.q(), selection.fq()));
        selection.agency().ifPresent(it -> all.add(new Condition.Has(Facet.ORGANIZATION, it)));
        selection.since().ifPresent(it -> all.add(new Condition.Changed(Optional.of(it), Optional.empty())));
        return new Condition.All(all);
    }

    private SearchResult page(Condition condition, PageAddress address) {
        if (address.cursor().orElse(null) instanceof Cursor.Beyond(var entry)) {
            var rest = new Condition.All(List.of(condition, new Condition.Beyond(entry)));
            return ask(rest, 0, CatalogPage.SIZE);
        }
        var slice = Paging.page(address.number(), CatalogPage.SIZE);
        return ask(condition, slice.offset(), slice.limit());
    }

    private SearchResult ask(Condition condition, long offset, int limit) {
        return search.search(
                new SearchQuery("", List.of(), SearchQuery.Sort.IDENTITY, offset, limit, Set.of(), 1, "id", condition));
    }
}
