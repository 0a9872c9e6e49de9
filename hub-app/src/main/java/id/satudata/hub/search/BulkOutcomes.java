package id.satudata.hub.search;

import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import id.satudata.hub.projection.UnprojectableRevision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What became of the documents of one request.
 *
 * @param conflicts how many the index held in a newer version, or the same
 * @param again those to be sent again: the node was busy, or they are sent in a plainer form
 * @param reason why the first of them was refused
 */
record BulkOutcomes(int conflicts, List<EntryDocument> again, String reason) {

    private static final Logger LOG = LoggerFactory.getLogger(BulkOutcomes.class);
    private static final int CONFLICT = 409;
    private static final int BAD = 400;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    /**
     * Judges item by item.
     *
     * @throws UnprojectableRevision when the fault lies with a document
     * @throws IOException when a document was refused for another reason that waiting a moment does not cure
     */
    static BulkOutcomes of(List<EntryDocument> documents, BulkResponse response)
            throws IOException, UnprojectableRevision {
        if (response.items().size() != documents.size()) {
            throw new IOException("Elasticsearch told what became of "
                    + response.items().size() + " documents of " + documents.size());
        }
        var conflicts = 0;
        var again = new ArrayList<EntryDocument>();
        var reason = "";
        for (var index = 0; index < documents.size(); index++) {
            var item = response.items().get(index);
            if (item.error() == null) {
                continue;
            }
            if (item.status() == CONFLICT) {
                conflicts++;
            } else if (isBusy(item.status())) {
                again.add(documents.get(index));
                reason = reason.isEmpty() ? reason(item) : reason;
            } else if (isBad(item.status()) && canBeLaidToRest(documents.get(index))) {
                LOG.error("Of an entry out of sight only a tombstone is kept: {}", reason(item));
                again.add(documents.get(index).asTombstone());
            } else {
                throw refused(documents.get(index), item);
            }
        }
        return new BulkOutcomes(conflicts, again, reason);
    }

    static boolean isBusy(int status) {
        return status == TOO_MANY || status >= SERVER_ERROR;
    }

    private static boolean isBad(int status) {
        return status == BAD || status == TOO_LARGE;
    }

    /** A view must never stop at what takes an entry out of sight. */
    private static boolean canBeLaidToRest(EntryDocument document) {
        return !document.revision().shows() && !document.isTombstone();
    }

    private static IOException refused(EntryDocument document, BulkResponseItem item) throws UnprojectableRevision {
        if (isBad(item.status())) {
            throw new UnprojectableRevision(
                    document.revision().sequence(), "Elasticsearch refused its document: " + reason(item), null);
        }
        return new IOException("Elasticsearch refused a document: " + reason(item));
    }

    private static String reason(BulkResponseItem item) {
        var error = Objects.requireNonNull(item.error());
        var cause = error.causedBy() == null ? "" : ": " + error.causedBy().reason();
        return item.id() + ": " + item.status() + " " + error.type() + " " + error.reason() + cause;
    }
}
