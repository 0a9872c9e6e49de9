package id.satudata.hub.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;

/** Orders of hits; each ends with the entry's identity, so that pages neither overlap nor leave out. */
final class SortOrders {

    private static final SortOptions IDENTITY = by("id", SortOrder.Asc);

    private SortOrders() {}

    static List<SortOptions> of(SearchQuery.Sort sort) {
        return switch (sort) {
            case RELEVANCE -> List.of(relevance(), by("changed", SortOrder.Desc), IDENTITY);
            case NEWEST_CHANGE -> List.of(by("changed", SortOrder.Desc), IDENTITY);
            case OLDEST_CHANGE -> List.of(by("changed", SortOrder.Asc), IDENTITY);
            case TITLE -> List.of(by("titleSort", SortOrder.Asc), IDENTITY);
            case NAME -> List.of(by("name", SortOrder.Asc), IDENTITY);
            case IDENTITY -> List.of(IDENTITY);
        };
    }

    private static SortOptions relevance() {
        return SortOptions.of(it -> it.score(score -> score.order(SortOrder.Desc)));
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(it -> it.field(sort -> sort.field(field).order(order)));
    }
}
