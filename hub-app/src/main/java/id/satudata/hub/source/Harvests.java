package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.HarvestRunner;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.metadata.RunId;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Runs harvests and remembers them. */
@Service
public class Harvests {

    private final HarvestRunner runner;
    private final ListenedLedger ledger;
    private final Sources sources;

    Harvests(HarvestRunner runner, ListenedLedger ledger, Sources sources) {
        this.runner = runner;
        this.ledger = ledger;
        this.sources = sources;
    }

    /** Registers the source and harvests it once; returns when the run has ended, however it ended. */
    public RunReport harvest(Source source, RunListener listener) {
        sources.register(source);
        var run = new RunId(UUID.randomUUID());
        ledger.listen(run, listener);
        try {
            return runner.run(run, source);
        } finally {
            ledger.leave(run);
        }
    }
}
