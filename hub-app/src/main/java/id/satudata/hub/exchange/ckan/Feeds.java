package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.search.CatalogSearch;
import id.satudata.hub.search.Condition;
import id.satudata.hub.search.SearchQuery;
import id.satudata.hub.search.SearchResult;
import id.satudata.hub.web.Paging;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads feeds, latest change first; every hit is read once more from the system of record. */
@Component
final class Feeds {

    private final CatalogSearch search;
    private final Entries entries;
    private final IriSpace space;

    Feeds(CatalogSearch search, Entries entries, IriSpace space) {
        this.search = search;
        this.entries = entries;
        this.space = space;
    }

    Feed read(String title, String address, long page, String words, Condition condition) {
        var slice = Paging.page(page, Feed.SIZE);
        var found = search.search(new SearchQuery(
                words,
                List.of(),
                SearchQuery.Sort.NEWEST_CHANGE,
                slice.offset(),
                slice.limit(),
                Set.of(),
                1,
                "id",
                condition));
        var hits = found.hits().stream().map(SearchResult.Hit::entry).toList();
        return new Feed(title, space.base().value() + address, page, found.total(), entries.all(hits));
    }
}
