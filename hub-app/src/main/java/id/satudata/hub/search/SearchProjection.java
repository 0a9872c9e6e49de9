package id.satudata.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.projection.Batch;
import id.satudata.hub.projection.Mismatch;
import id.satudata.hub.projection.Projection;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Keeps one document for each entry in the public index. Every document carries its revision's sequence as version, so
 * an old write that arrives late is refused by the index itself.
 */
final class SearchProjection implements Projection {

    private static final int CONFLICT = 409;
    /** Batches this small come from people, who look at once; the index shows all else within its own second. */
    private static final int SHOWN_AT_ONCE = 20;

    private final ElasticsearchClient client;
    private final SearchIndex index;
    private final EntryDocuments documents;

    SearchProjection(ElasticsearchClient client, SearchIndex index, EntryDocuments documents) {
        this.client = client;
        this.index = index;
        this.documents = documents;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Sequence position() throws IOException {
        return index.position();
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void apply(Batch batch) throws IOException, UnprojectableRevision {
        var position = position();
        if (!position.equals(batch.from())) {
            throw new IOException("The search index is at revision " + position + " and not at " + batch.from());
        }
        try {
            write(batch.revisions().stream().map(this::operation).toList());
            write(List.of(move(batch.to()))); // only after every document was accepted
            show(batch.revisions().size());
        } catch (ElasticsearchException refused) {
            throw new IOException("Elasticsearch refused revisions after " + position, refused);
        }
    }

    @Override
    public List<Mismatch> compare(List<Revision> latest) {
        return List.of();
    }

    @Override
    public void repair(List<Revision> latest) throws IOException {
        throw new IOException("not yet");
    }

    @Override
    public void forEachHeld(Consumer<List<EntryId>> entries) {}

    @Override
    public void remove(List<EntryId> unknown) throws IOException {
        throw new IOException("not yet");
    }

    private void write(List<BulkOperation> operations) throws IOException {
        var response =
                client.bulk(it -> it.index(index.alias()).requireAlias(true).operations(operations));
        var failed = response.items().stream()
                .filter(it -> it.error() != null && it.status() != CONFLICT)
                .toList();
        if (!failed.isEmpty()) {
            throw new IOException("Elasticsearch refused " + failed.size() + " of " + operations.size()
                    + " documents, first " + reason(failed.getFirst()));
        }
    }

    private BulkOperation operation(Revision revision) {
        var id = revision.entry().toString();
        return operation(id, revision.sequence(), revision.shows() ? documents.document(revision) : Tombstone.HIDDEN);
    }

    private static BulkOperation operation(String id, Sequence version, Object document) {
        return BulkOperation.of(it -> it.index(doc -> doc.id(id)
                .version(version.value())
                .versionType(VersionType.External)
                .document(document)));
    }

    private static BulkOperation move(Sequence position) {
        return operation(SearchIndex.POSITION, position, new SearchIndex.IndexPosition(false, position.value()));
    }

    private static String reason(BulkResponseItem item) {
        var error = Objects.requireNonNull(item.error());
        return item.id() + ": " + item.status() + " " + error.type() + " " + error.reason();
    }

    private void show(int revisions) throws IOException {
        if (revisions <= SHOWN_AT_ONCE) {
            client.indices().refresh(it -> it.index(index.alias()));
        }
    }
}
