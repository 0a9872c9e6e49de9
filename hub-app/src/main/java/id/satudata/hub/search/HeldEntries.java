package id.satudata.hub.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import id.satudata.hub.metadata.EntryId;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Walks over all documents an index shows, in a state of the index that does not change meanwhile. */
final class HeldEntries {

    private static final int PAGE = 1_000;
    private static final String KEPT = "2m";

    private final Cluster cluster;

    HeldEntries(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Answers how many documents it met that are those of no entry. */
    long forEach(IndexCopy index, Consumer<List<EntryId>> entries) throws IOException {
        index.refresh();
        var opened = cluster.ask(
                "hold still " + index.name(),
                it -> it.openPointInTime(of -> of.index(index.name()).keepAlive(time -> time.time(KEPT))));
        try {
            return walk(opened.id(), entries);
        } finally {
            cluster.ask("let go of " + index.name(), it -> it.closePointInTime(of -> of.id(opened.id())));
        }
    }

    private long walk(String pointInTime, Consumer<List<EntryId>> entries) throws IOException {
        var foreign = 0L;
        var page = page(pointInTime, List.of());
        while (!page.isEmpty()) {
            var found = page.stream()
                    .flatMap(it -> EntryId.parse(Objects.requireNonNull(it.id())).stream())
                    .toList();
            foreign += page.size() - found.size();
            entries.accept(found);
            page = page(pointInTime, page.getLast().sort());
        }
        return foreign;
    }

    private List<Hit<Void>> page(String pointInTime, List<FieldValue> after) throws IOException {
        SearchResponse<Void> response = cluster.ask(
                "list what an index shows",
                client -> client.search(
                        it -> {
                            it.pit(pit -> pit.id(pointInTime).keepAlive(time -> time.time(KEPT)))
                                    .query(ConditionQueries.visible())
                                    .source(source -> source.fetch(false))
                                    .trackTotalHits(hits -> hits.enabled(false))
                                    .sort(sort -> sort.field(field -> field.field("_shard_doc")))
                                    .size(PAGE);
                            return after.isEmpty() ? it : it.searchAfter(after);
                        },
                        Void.class));
        return response.hits().hits();
    }
}
