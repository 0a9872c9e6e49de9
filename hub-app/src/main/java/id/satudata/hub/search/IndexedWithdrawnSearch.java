package id.satudata.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.EntryState;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Searches the internal index. */
final class IndexedWithdrawnSearch implements WithdrawnSearch {

    private static final List<String> FIELDS = List.of("name", "title", "state", "reason", "changed");

    private final ElasticsearchClient client;
    private final String alias;

    IndexedWithdrawnSearch(ElasticsearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
    }

    @Override
    public Found search(String words, int offset, int size) {
        if (offset < 0 || offset > LARGEST_OFFSET || size < 0 || size > LARGEST_SIZE) {
            throw new IllegalArgumentException("Offset or size out of bounds");
        }
        try {
            return IndexedSearch.acrossSwap(() -> found(words, offset, size));
        } catch (IOException | ElasticsearchException e) {
            throw new SearchUnavailable("Elasticsearch does not answer: " + e.getMessage(), e);
        }
    }

    private Found found(String words, int offset, int size) throws IOException {
        if (words.isBlank()) {
            return ask(ConditionQueries.all(List.of()), SearchQuery.Sort.NEWEST_CHANGE, offset, size);
        }
        var exact = ask(WordQueries.exactly(words), SearchQuery.Sort.RELEVANCE, offset, size);
        return exact.total() > 0 ? exact : ask(WordQueries.roughly(words), SearchQuery.Sort.RELEVANCE, offset, size);
    }

    private Found ask(Query words, SearchQuery.Sort sort, int offset, int size) throws IOException {
        var request = SearchRequest.of(it -> it.index(alias)
                .query(of -> of.bool(bool -> bool.must(words).filter(ConditionQueries.visible())))
                .sort(SortOrders.of(sort))
                .source(source -> source.filter(filter -> filter.includes(FIELDS)))
                .trackTotalHits(hits -> hits.enabled(true))
                .from(offset)
                .size(size));
        var hits = client.search(request, JsonNode.class).hits();
        var page = hits.hits().stream().flatMap(it -> withdrawn(it).stream()).toList();
        return new Found(Objects.requireNonNull(hits.total()).value(), page);
    }

    private static Optional<Withdrawn> withdrawn(Hit<JsonNode> hit) {
        var said = Objects.requireNonNull(hit.source());
        return EntryId.parse(Objects.requireNonNull(hit.id()))
                .map(entry -> new Withdrawn(
                        entry,
                        said.path("name").asString(""),
                        said.at("/title/0").asString(""),
                        EntryState.valueOf(said.path("state").asString()),
                        Optional.of(said.path("reason").asString("")).filter(it -> !it.isEmpty()),
                        Instant.parse(said.path("changed").asString())));
    }
}
