package id.satudata.hub.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where pages ended a moment ago. Whoever pulls everything page by page goes on from there; else Elasticsearch would put all
 * that comes before each page in order once more. What is forgotten, or was asked of another node, only takes longer.
 */
final class PageEnds {

    /** Skipping fewer hits is no work. */
    static final int WORTH_IT = 1_000;

    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private final int least;
    private final Cache<SearchQuery, List<FieldValue>> ends =
            Caffeine.newBuilder().expireAfterWrite(MOMENT).maximumSize(MOST).build();

    /** @param least hits to skip for which an end is remembered */
    PageEnds(int least) {
        this.least = least;
    }

    /** What the last hit before those that are asked for is sorted by. */
    Optional<List<FieldValue>> before(SearchQuery query) {
        return Optional.ofNullable(ends.getIfPresent(at(query, query.offset())));
    }

    void remember(SearchQuery query, List<Hit<Void>> hits) {
        var end = query.offset() + hits.size();
        if (hits.size() == query.size() && !hits.isEmpty() && end >= least) {
            ends.put(at(query, end), List.copyOf(hits.getLast().sort()));
        }
    }

    /** A place in the order of all hits, whatever is asked for there. */
    private static SearchQuery at(SearchQuery query, long offset) {
        return new SearchQuery(
                query.words(), query.filters(), query.sort(), offset, 0, Set.of(), 1, "", query.condition());
    }
}
