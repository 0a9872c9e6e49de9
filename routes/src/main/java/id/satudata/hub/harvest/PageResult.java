package id.satudata.hub.harvest;

import id.satudata.hub.harvest.RunLedger.Refusal;
import java.util.List;

/** What became of the records of one page. */
record PageResult(OpenRun run, RunCounts counts, List<Refusal> refusals) implements PageOfRun {

    PageResult {
        refusals = List.copyOf(refusals);
    }
}
