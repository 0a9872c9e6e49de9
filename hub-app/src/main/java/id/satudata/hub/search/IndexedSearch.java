package id.satudata.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import id.satudata.hub.metadata.EntryId;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.elasticsearch.client.ResponseException;

/** Searches the public index: first for the words as they were typed, and only if nothing has them, for similar ones. */
final class IndexedSearch implements CatalogSearch {

    /** Up to here Elasticsearch skips hits itself; it is the index's {@code max_result_window}. */
    static final int WINDOW = 100_000;

    private static final int STRIDE = 10_000;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;
    private static final List<Duration> PAUSES = List.of(Duration.ZERO, Duration.ofMillis(50), Duration.ofMillis(200));

    private final ElasticsearchClient client;
    private final String alias;
    private final FacetCounting facets;
    private final int window;
    private final PageEnds ends;

    /** @param window hits Elasticsearch may be asked to skip itself */
    IndexedSearch(ElasticsearchClient client, String alias, FacetCounting facets, int window, PageEnds ends) {
        this.client = client;
        this.alias = alias;
        this.facets = facets;
        this.window = window;
        this.ends = ends;
    }

    @Override
    public SearchResult search(SearchQuery query) {
        try {
            return acrossSwap(() -> found(query));
        } catch (IOException | ElasticsearchException e) {
            throw new SearchUnavailable("Elasticsearch does not answer: " + e.getMessage(), e);
        }
    }

    /** Asks again where the index went away under the question: another one is behind the alias by then, or in a moment. */
    static <T> T acrossSwap(Question<T> question) throws IOException {
        for (var pause : PAUSES) {
            try {
                return question.ask();
            } catch (ElasticsearchException | ResponseException refused) {
                var status = Cluster.status(refused);
                if (status != NOT_FOUND && status < SERVER_ERROR) {
                    throw refused;
                }
                LockSupport.parkNanos(pause.toNanos());
            }
        }
        return question.ask();
    }

    /** Something to ask. */
    @FunctionalInterface
    interface Question<T> {
        T ask() throws IOException;
    }

    private SearchResult found(SearchQuery query) throws IOException {
        if (query.words().isBlank()) {
            return ask(query, ConditionQueries.all(List.of()));
        }
        var exact = ask(query, WordQueries.exactly(query.words()));
        return exact.total() > 0 ? exact : ask(query, WordQueries.roughly(query.words()));
    }

    private SearchResult ask(SearchQuery query, Query words) throws IOException {
        var end = ends.before(query);
        if (end.isPresent()) {
            return page(query, asked(query, words, query.size()).searchAfter(end.get()));
        }
        if (query.offset() <= window - query.size()) {
            return page(query, asked(query, words, query.size()).from((int) query.offset()));
        }
        var counted = client.search(asked(query, words, 0).build(), Void.class);
        return result(query, counted, total(counted) <= query.offset() ? List.of() : far(query, words));
    }

    private SearchResult page(SearchQuery query, SearchRequest.Builder asked) throws IOException {
        var response = client.search(asked.build(), Void.class);
        return result(query, response, response.hits().hits());
    }

    /** Walks past hits in long strides, since Elasticsearch skips only so many at once. */
    private List<Hit<Void>> far(SearchQuery query, Query words) throws IOException {
        long skipped = 0;
        List<FieldValue> after = List.of();
        while (skipped < query.offset()) {
            var stride = (int) Math.min(Math.min(STRIDE, window), query.offset() - skipped);
            var hits = hitsAfter(query, words, after, stride);
            if (hits.size() < stride) {
                return List.of();
            }
            skipped += stride;
            after = hits.getLast().sort();
        }
        return hitsAfter(query, words, after, query.size());
    }

    private List<Hit<Void>> hitsAfter(SearchQuery query, Query words, List<FieldValue> after, int size)
            throws IOException {
        if (size == 0) {
            return List.of();
        }
        var request = SearchRequest.of(it -> {
            narrowed(it, query, words).size(size).source(source -> source.fetch(false));
            return after.isEmpty() ? it : it.searchAfter(after);
        });
        return client.search(request, Void.class).hits().hits();
    }

    /** So many hits with all that is counted; from where on is to be said yet. */
    SearchRequest.Builder asked(SearchQuery query, Query words, int size) {
        var request = narrowed(new SearchRequest.Builder(), query, words)
                .size(size)
                .source(source -> source.fetch(false))
                .trackTotalHits(hits -> hits.enabled(true))
                .aggregations(facets.asked(query));
        return query.words().isBlank() || size == 0 ? request : request.highlight(Passages.asked());
    }

    private SearchRequest.Builder narrowed(SearchRequest.Builder request, SearchQuery query, Query words) {
        var conditions = new ArrayList<Query>();
        conditions.add(ConditionQueries.visible());
        if (!query.condition().equals(Condition.EVERY_ENTRY)) {
            conditions.add(ConditionQueries.of(query.condition()));
        }
        return request.index(alias)
                .query(it -> it.bool(bool -> bool.must(words).filter(conditions)))
                .postFilter(ConditionQueries.all(
                        query.filters().stream().map(ConditionQueries::of).toList()))
                .sort(SortOrders.of(query.sort()));
    }

    private SearchResult result(SearchQuery query, SearchResponse<Void> response, List<Hit<Void>> hits) {
        ends.remember(query, hits);
        var found = hits.stream()
                .flatMap(hit -> EntryId.parse(Objects.requireNonNull(hit.id())).stream()
                        .map(id -> new SearchResult.Hit(id, Passages.of(hit.highlight()))))
                .toList();
        return new SearchResult(total(response), found, facets.read(query, response.aggregations()));
    }

    private static long total(SearchResponse<Void> response) {
        return Objects.requireNonNull(response.hits().total()).value();
    }
}
