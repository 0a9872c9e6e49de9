package id.satudata.hub.exchange.revision;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.Sequence;

/**
 * What became of a ruling.
 *
 * @param entry the lasting identity of the dataset
 * @param address its IRI
 * @param sequence position of its latest revision in the log
 * @param outcome {@code withdrawn}, {@code restored}, {@code deleted}, {@code purged}, or {@code unchanged}
 * @param applied whether it holds at every door by now; where not, SPARQL does not answer until it does
 */
record RulingReceipt(String entry, String address, long sequence, String outcome, boolean applied) {
    static RulingReceipt of(EntryId entry, IriSpace space, Sequence sequence, String outcome, boolean applied) {
        return new RulingReceipt(entry.toString(), space.entry(entry).value(), sequence.value(), outcome, applied);
    }
}
