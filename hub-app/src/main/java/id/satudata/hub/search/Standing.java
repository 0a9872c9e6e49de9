package id.satudata.hub.search;

import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.IndexRequest;
import id.satudata.hub.revision.Sequence;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far an index has come and under whose fence, as it was read from it.
 *
 * @param read which state of the position document was read; nothing where there was none
 */
record Standing(Sequence position, long fence, Optional<Read> read) {

    /** Identifies one state of a document in one index. */
    record Read(long seqNo, long primaryTerm) {

        /** Elasticsearch tells both of every document it finds or writes. */
        static Read of(@Nullable Long seqNo, @Nullable Long primaryTerm) {
            return new Read(Objects.requireNonNull(seqNo), Objects.requireNonNull(primaryTerm));
        }
    }

    static Standing of(GetResponse<PositionDocument> found) {
        var document = found.source();
        if (document == null) {
            return new Standing(Sequence.START, 0, Optional.empty());
        }
        var read = Read.of(found.seqNo(), found.primaryTerm());
        return new Standing(new Sequence(document.position()), document.fence(), Optional.of(read));
    }

    /** Has the write refused where the document is no longer as it was read. */
    IndexRequest.Builder<PositionDocument> guard(IndexRequest.Builder<PositionDocument> request) {
        return read.map(it -> request.ifSeqNo(it.seqNo()).ifPrimaryTerm(it.primaryTerm()))
                .orElseGet(() -> request.opType(OpType.Create));
    }
}
