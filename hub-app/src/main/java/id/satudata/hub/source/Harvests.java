package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.egress.EgressPolicy;
import id.satudata.hub.harvest.HarvestRunner;
import id.satudata.hub.harvest.Preview;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Runs harvests and remembers them. */
@Service
public class Harvests {

    private static final String TWICE = "The source is being harvested already";

    private final HarvestRunner runner;
    private final ListenedLedger ledger;
    private final Sources sources;
    private final EgressPolicy policy;
    private final HarvestBrake brake;
    private final Preview preview;
    private final Set<SourceId> underWay = ConcurrentHashMap.newKeySet();

    Harvests(
            HarvestRunner runner,
            ListenedLedger ledger,
            Sources sources,
            EgressPolicy policy,
            HarvestBrake brake,
            Preview preview) {
        this.runner = runner;
        this.ledger = ledger;
        this.sources = sources;
        this.policy = policy;
        this.brake = brake;
        this.preview = preview;
    }

    /** Harvests a source the operator named on the spot, and so vouched for: its host may have a private address. */
    public RunReport harvestNamedByOperator(Source source, RunListener listener) {
        Optional.ofNullable(source.address().getHost()).ifPresent(policy.allowedHosts()::add);
        return harvest(source, listener);
    }

    /** Shows the first records of a source the operator names on the spot, as a harvest would take them; keeps nothing. */
    public Preview.Seen previewNamedByOperator(Source source) {
        Optional.ofNullable(source.address().getHost()).ifPresent(policy.allowedHosts()::add);
        return preview.of(source, Preview.MOST);
    }

    /**
     * Registers the source and harvests it once; returns when the run has ended, however it ended. A source that this node
     * harvests already is left alone.
     */
    public RunReport harvest(Source source, RunListener listener) {
        var run = new RunId(UUID.randomUUID());
        if (!underWay.add(source.id())) {
            return new RunReport(run, RunState.STOPPED, RunCounts.NONE, TWICE, Duration.ZERO);
        }
        try {
            return brake.during(run, source.id(), () -> harvest(run, source, listener));
        } finally {
            underWay.remove(source.id());
        }
    }

    boolean isUnderWay(SourceId source) {
        return underWay.contains(source);
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
