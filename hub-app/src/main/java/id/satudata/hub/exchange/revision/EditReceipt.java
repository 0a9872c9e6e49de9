package id.satudata.hub.exchange.revision;

import id.satudata.hub.catalog.Acceptance;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.web.FindingLine;
import java.util.List;

/**
 * What became of an edit, or of a decision about one.
 *
 * @param entry the lasting identity of the dataset
 * @param address its IRI
 * @param sequence position of its latest revision in the log
 * @param outcome {@code edited}, {@code returned}, {@code kept}, or {@code unchanged}
 * @param findings what is doubtful about it
 */
record EditReceipt(String entry, String address, long sequence, String outcome, List<FindingLine> findings) {

    static EditReceipt of(Acceptance.Recorded it, IriSpace space, String outcome, String language) {
        return of(it.entry(), space, it.sequence(), outcome, FindingLine.of(it.findings(), language));
    }

    static EditReceipt of(
            EntryId entry, IriSpace space, Sequence sequence, String outcome, List<FindingLine> findings) {
        return new EditReceipt(entry.toString(), space.entry(entry).value(), sequence.value(), outcome, findings);
    }
}
