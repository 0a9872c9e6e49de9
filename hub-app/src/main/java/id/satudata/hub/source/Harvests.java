package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.egress.EgressPolicy;
import id.satudata.hub.harvest.HarvestRunner;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.metadata.RunId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Runs harvests and remembers them. */
@Service
public class Harvests {

    private final HarvestRunner runner;
    private final ListenedLedger ledger;
    private final Sources sources;
    private final EgressPolicy policy;
    private final HarvestBrake brake;

    Harvests(HarvestRunner runner, ListenedLedger ledger, Sources sources, EgressPolicy policy, HarvestBrake brake) {
        this.runner = runner;
        this.ledger = ledger;
        this.sources = sources;
        this.policy = policy;
        this.brake = brake;
    }

    /** Harvests a source the operator named on the spot, and so vouched for: its host may have a private address. */
    public RunReport harvestNamedByOperator(Source source, RunListener listener) {
        Optional.ofNullable(source.address().getHost()).ifPresent(policy.allowedHosts()::add);
        return harvest(source, listener);
    }

    /** Registers the source and harvests it once; returns when the run has ended, however it ended. */
    public RunReport harvest(Source source, RunListener listener) {
        var run = new RunId(UUID.randomUUID());
        return brake.during(run, () -> harvest(run, source, listener));
    }

    private RunReport harvest(RunId run, Source source, RunListener listener) {
        sources.register(source);
        ledger.listen(run, listener);
        try {
            return runner.run(run, source);
        } finally {
            ledger.leave(run);
        }
    }
}
