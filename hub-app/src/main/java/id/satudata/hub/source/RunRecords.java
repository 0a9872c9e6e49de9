package id.satudata.hub.source;

import id.satudata.hub.metadata.RunId;
import id.satudata.hub.source.RunEvent.Level;
import id.satudata.hub.source.RunRecord.Fate;
import java.util.List;
import java.util.Optional;

/** What the ledger knows of the records and events of a run. */
public interface RunRecords {

    /** Those of which this became, in the order they came, after a position; without what their source gave. */
    List<RunRecord> page(RunId run, Fate fate, long after, int limit);

    /** One record with what its source gave. */
    Optional<RunRecord> find(RunId run, long position);

    /** What happened in a run after an event, at least so important. */
    List<RunEvent> events(RunId run, long after, Level atLeast, int limit);

    /** The last things that happened in a run, in their order. */
    List<RunEvent> lastEvents(RunId run, Level atLeast, int limit);
}
