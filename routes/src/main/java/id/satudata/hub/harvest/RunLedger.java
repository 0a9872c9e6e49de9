package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Port: the memory of runs. Every call is durable when it returns. */
public interface RunLedger {

    /** A run begins, or goes on after it broke off; then all it had counted is counted anew. */
    void opened(HarvestOrder order);

    /** Its source is open, and says how many records it has where it can. */
    void sourceOpened(RunId run, Source source, OptionalLong total);

    /** Its source is open, and says that all it has is what it had when it was read then; a page of these counts is all that comes. */
    void unchanged(RunId run, Source source, Instant since, RunCounts counts);

    /** A page is done: its records, but for those that were recognised as unchanged, and the counts with it. */
    void taken(RunId run, List<RecordLine> lines, RunCounts counts, OptionalLong total);

    /** The end of the run; the reason is empty unless it failed or stayed partial. */
    void closed(RunId run, RunState state, RunCounts counts, LocalizedText reason);

    /** One refused record. */
    record Refusal(String recordKey, List<Finding> findings) {
        public Refusal {
            findings = List.copyOf(findings);
        }
    }
}
