package id.satudata.hub.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import id.satudata.hub.projection.UnprojectableRevision;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/**
 * Writes documents in requests of bounded size, of which a few are on their way at once. An item that the index holds in a
 * newer version is done; one refused because the node is busy is sent again, a few times.
 */
final class BulkWrite {

    static final int MOST_DOCUMENTS = 250;
    static final int MOST_BYTES = 5_000_000;
    private static final int IN_FLIGHT = 2;
    private static final int TOO_LARGE = 413;

    private final Cluster cluster;
    private final String target;
    private final VersionType type;
    private final Queue<Sent> inFlight = new ArrayDeque<>();
    private List<EntryDocument> gathered = new ArrayList<>();
    private long bytes;
    private int conflicts;

    /** @param target an alias: where there is none, nothing is written */
    BulkWrite(Cluster cluster, String target, VersionType type) {
        this.cluster = cluster;
        this.target = target;
        this.type = type;
    }

    private record Sent(List<EntryDocument> documents, CompletableFuture<BulkResponse> answer, BackOff backOff) {}

    void add(EntryDocument document) throws IOException, UnprojectableRevision {
        if (gathered.size() == MOST_DOCUMENTS
                || (bytes > 0 && bytes + document.json().size() > MOST_BYTES)) {
            sendGathered();
        }
        gathered.add(document);
        bytes += document.json().size();
    }

    /** Waits for all answers; says how many documents the index held in a newer version, or the same. */
    int end() throws IOException, UnprojectableRevision {
        if (!gathered.isEmpty()) {
            sendGathered();
        }
        for (var next = inFlight.poll(); next != null; next = inFlight.poll()) {
            settle(next);
        }
        return conflicts;
    }

    private void sendGathered() throws IOException, UnprojectableRevision {
        if (inFlight.size() == IN_FLIGHT) {
            settle(inFlight.remove());
        }
        inFlight.add(send(gathered, new BackOff()));
        gathered = new ArrayList<>();
        bytes = 0;
    }

    private Sent send(List<EntryDocument> documents, BackOff backOff) throws IOException {
        var operations = documents.stream().map(this::operation).toList();
        var answer = backOff.answer(() -> cluster.ask(
                "write documents",
                _ -> cluster.async()
                        .bulk(it -> it.index(target).requireAlias(true).operations(operations))));
        return new Sent(documents, answer, backOff);
    }

    private BulkOperation operation(EntryDocument document) {
        return BulkOperation.of(it -> it.index(doc -> doc.id(document.id())
                .version(document.version())
                .versionType(type)
                .document(BinaryData.of(document.json().toArray(), "application/json"))));
    }

    private void settle(Sent sent) throws IOException, UnprojectableRevision {
        BulkResponse response;
        try {
            response = Cluster.answer(sent.answer());
        } catch (ElasticsearchException | IOException refused) {
            settleRefused(sent, refused);
            return;
        }
        var outcomes = BulkOutcomes.of(sent.documents(), response);
        conflicts += outcomes.conflicts();
        if (!outcomes.again().isEmpty()) {
            again(sent, outcomes.again(), new IOException("Elasticsearch is busy: " + outcomes.reason()));
        }
    }

    private void settleRefused(Sent sent, Exception refused) throws IOException, UnprojectableRevision {
        var documents = sent.documents();
        var status = Cluster.status(refused);
        if (BulkOutcomes.isBusy(status)) {
            again(sent, documents, refused);
        } else if (status != TOO_LARGE) {
            throw new IOException("Elasticsearch refused documents: " + refused.getMessage(), refused);
        } else if (documents.size() == 1) {
            var only = documents.getFirst().revision();
            throw new UnprojectableRevision(only.sequence(), "its document is too large", refused);
        } else { // what stands before Elasticsearch may allow less than it does
            settle(send(documents.subList(0, documents.size() / 2), sent.backOff()));
            settle(send(documents.subList(documents.size() / 2, documents.size()), sent.backOff()));
        }
    }

    private void again(Sent sent, List<EntryDocument> busy, Exception reason)
            throws IOException, UnprojectableRevision {
        settle(send(busy, sent.backOff().next(reason)));
    }
}
