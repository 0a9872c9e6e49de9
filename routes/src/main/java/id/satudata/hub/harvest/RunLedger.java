package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.RunId;
import java.util.List;
import java.util.OptionalLong;

/** Port: the memory of runs. Every call is durable when it returns. */
public interface RunLedger {

    void opened(RunId run, Source source);

    /** Counts so far; called after every page. */
    void progressed(RunId run, RunCounts counts, OptionalLong total);

    /** Remembers refused records with their reasons. */
    void rejected(RunId run, List<Refusal> refusals);

    /** The end of the run; the reason is empty unless it failed or stayed partial. */
    void closed(RunId run, RunState state, RunCounts counts, String reason);

    /** One refused record. */
    record Refusal(String recordKey, List<Finding> findings) {
        public Refusal {
            findings = List.copyOf(findings);
        }
    }
}
