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

    private final Cluster cluster;

    UnknownEntries(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Deletes them as they are now: what is written meanwhile stays. No tombstone is left, for there is no revision. */
    void remove(IndexCopy index, List<EntryId> unknown) throws IOException {
        var ids = unknown.stream().map(EntryId::toString).toList();
        var found = cluster
                .ask(
                        "read documents of " + index.name(),
                        it -> it.mget(
                                of -> of.index(index.name()).ids(ids).source(source -> source.fetch(false)),
                                Void.class))
                .docs()
                .stream()
                .filter(it -> it.isResult() && it.result().found())
                .map(it -> deletion(it.result()))
                .toList();
        if (!found.isEmpty()) {
            delete(index, found);
        }
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
        index.refresh();
    }

    private static BulkOperation deletion(GetResult<Void> found) {
        return BulkOperation.of(it -> it.delete(of -> of.id(found.id())
                .ifSeqNo(Objects.requireNonNull(found.seqNo()))
                .ifPrimaryTerm(Objects.requireNonNull(found.primaryTerm()))));
    }
}
