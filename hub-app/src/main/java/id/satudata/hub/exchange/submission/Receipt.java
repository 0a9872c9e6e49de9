package id.satudata.hub.exchange.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.web.FindingLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a submission.
 *
 * @param entry the lasting identity of the dataset
 * @param address where the dataset is from now on
 * @param sequence position of its latest revision in the log; absent where nothing was recorded yet
 * @param outcome {@code created}, {@code updated}, {@code unchanged}, or {@code acceptable} for a dry run
 * @param findings what is doubtful about it
 */
record Receipt(
        String entry,
        String address,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long sequence,
        String outcome,
        List<FindingLine> findings) {

    static Receipt recorded(
            EntryId entry, IriSpace space, Sequence sequence, String outcome, List<FindingLine> findings) {
        return new Receipt(entry.toString(), space.entry(entry).value(), sequence.value(), outcome, findings);
    }

    static Receipt rehearsed(EntryId entry, IriSpace space, List<FindingLine> findings) {
        return new Receipt(entry.toString(), space.entry(entry).value(), null, "acceptable", findings);
    }
}
