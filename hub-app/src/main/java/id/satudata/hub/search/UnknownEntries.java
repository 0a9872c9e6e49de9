package id.satudata.hub.search;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import id.satudata.hub.metadata.EntryId;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Takes documents out of an index that no revision accounts for. */
final class UnknownEntries {

    private static final int CONFLICT = 409;
    private static final int CHUNK = 1_000;

    private final Cluster cluster;

    UnknownEntries(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Deletes them as they are now: what is written meanwhile stays. No tombstone is left, for there is no revision. */
    void remove(IndexCopy index, List<EntryId> unknown) throws IOException {
        for (var from = 0; from < unknown.size(); from += CHUNK) {
            var chunk = unknown.subList(from, Math.min(unknown.size(), from + CHUNK));
            var found = deletions(index, chunk.stream().map(EntryId::toString).toList());
            if (!found.isEmpty()) {
                delete(index, found);
            }
        }
        index.refresh();
    }

    private List<BulkOperation> deletions(IndexCopy index, List<String> ids) throws IOException {
        var found = cluster.ask(
                "read documents of " + index.name(),
                it -> it.mget(of -> of.index(index.name()).ids(ids).source(source -> source.fetch(false)), Void.class));
        return found.docs().stream()
                .filter(it -> it.isResult() && it.result().found())
                .map(it -> deletion(it.result()))
                .toList();
    }

    private void delete(IndexCopy index, List<BulkOperation> deletions) throws IOException {
        var response = cluster.ask(
                "delete documents of " + index.name(),
                it -> it.bulk(of -> of.index(index.name()).operations(deletions)));
        for (var item : response.items()) {
            if (item.error() != null && item.status() != CONFLICT) {
                throw new IOException("Elasticsearch refused to delete " + item.id() + ": "
                        + item.error().reason());
            }
        }
    }

    private static BulkOperation deletion(GetResult<Void> found) {
        return BulkOperation.of(it -> it.delete(of -> of.id(found.id())
                .ifSeqNo(Objects.requireNonNull(found.seqNo()))
                .ifPrimaryTerm(Objects.requireNonNull(found.primaryTerm()))));
    }
}
