package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.egress.EgressPolicy;
import id.satudata.hub.harvest.HarvestOrder;
import id.satudata.hub.harvest.HarvestRunner;
import id.satudata.hub.harvest.Preview;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.ledger.JdbcRunRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Runs harvests and remembers them. */
@Service
public class Harvests {

    private static final String TWICE = "The source is being harvested already";
    private static final String ELSEWHERE = "Another node harvests the source";

    /** A run that has ended the hub so often is not tried again. */
    private static final int MOST_ATTEMPTS = 3;

    private final HarvestRunner runner;
    private final ListenedLedger ledger;
    private final Sources sources;
    private final EgressPolicy policy;
    private final HarvestBrake brake;
    private final HarvestLeases leases;
    private final RunHistory history;
    private final JdbcRunRecords records;
    private final Preview preview;
    private final Set<SourceId> underWay = ConcurrentHashMap.newKeySet();

    Harvests(
            HarvestRunner runner,
            ListenedLedger ledger,
            Sources sources,
            EgressPolicy policy,
            HarvestBrake brake,
            HarvestLeases leases,
            RunHistory history,
            JdbcRunRecords records,
            Preview preview) {
        this.runner = runner;
        this.ledger = ledger;
        this.sources = sources;
        this.policy = policy;
        this.brake = brake;
        this.leases = leases;
        this.history = history;
        this.records = records;
        this.preview = preview;
    }

    /** Harvests a source the operator named on the spot, and so vouched for: its host may have a private address, now and later. */
    public RunReport harvestNamedByOperator(Source source, RunListener listener) {
        sources.register(source);
        sources.vouchFor(source.id());
        return harvest(source, listener);
    }

    /** Shows the first records of a source the operator names on the spot, as a harvest would take them; keeps nothing. */
    public Preview.Seen previewNamedByOperator(Source source) {
        allowHostOf(source);
        return preview.of(source, Preview.MOST);
    }

    /**
     * Registers the source and harvests it once; returns when the run has ended, however it ended. A run of it that was cut
     * off goes on instead of a new one. A source that is being harvested already, here or on another node, is left alone.
     */
    public RunReport harvest(Source source, RunListener listener) {
        return alone(source, listener, () -> {
            sources.register(source);
            return cutOff(source).orElseGet(() -> HarvestOrder.all(newRun(), source));
        });
    }

    /** The same for what changed since the last run that came to an end, where the source can tell that. */
    public RunReport harvestChanges(Source source, Instant since, RunListener listener) {
        return alone(
                source,
                listener,
                () -> cutOff(source)
                        .orElseGet(() -> HarvestOrder.all(newRun(), source).changedSince(Optional.of(since))));
    }

    /** Lets a run go on that ended before its source did. */
    RunReport goOn(Run run, Source source) {
        return alone(source, RunListener.SILENT, () -> continuation(run, source));
    }

    /** Tries again what a run refused, and nothing else. */
    RunReport retry(Run run, Source source) {
        return alone(
                source,
                RunListener.SILENT,
                () -> HarvestOrder.all(newRun(), source).onlyFor(run.id(), records.refusedKeys(run.id())));
    }

    boolean isUnderWay(SourceId source) {
        return underWay.contains(source);
    }

    private RunReport alone(Source source, RunListener listener, Supplier<HarvestOrder> order) {
        if (!underWay.add(source.id())) {
            return left(TWICE);
        }
        try {
            return leases.during(source.id(), () -> run(order.get(), listener)).orElseGet(() -> left(ELSEWHERE));
        } finally {
            underWay.remove(source.id());
        }
    }

    private RunReport run(HarvestOrder order, RunListener listener) {
        if (sources.isVouchedFor(order.source().id())) {
            allowHostOf(order.source());
        }
        return brake.during(order.run(), order.source().id(), () -> {
            ledger.listen(order.run(), listener);
            try {
                return runner.run(order);
            } finally {
                ledger.leave(order.run());
            }
        });
    }

    /** The latest run of the source that did not end, to go on with; this node holds the source, so nobody works on it. */
    private Optional<HarvestOrder> cutOff(Source source) {
        return history.cutOff(source.id()).stream()
                .filter(it -> !isGivenUp(it))
                .reduce((_, later) -> later)
                .map(it -> continuation(it, source));
    }

    private boolean isGivenUp(Run run) {
        var givenUp = run.attempts() >= MOST_ATTEMPTS;
        if (givenUp) {
            ledger.closed(
                    run.id(),
                    RunState.PARTIAL,
                    run.counts(),
                    "The hub stopped " + run.attempts() + " times during this run; what had come was kept");
        }
        return givenUp;
    }

    private HarvestOrder continuation(Run run, Source source) {
        var order = HarvestOrder.all(run.id(), source).changedSince(run.since());
        return run.retries()
                .map(it -> order.onlyFor(it, records.refusedKeys(it)))
                .orElse(order)
                .again();
    }

    private void allowHostOf(Source source) {
        Optional.ofNullable(source.address().getHost()).ifPresent(policy.allowedHosts()::add);
    }

    private static RunId newRun() {
        return new RunId(UUID.randomUUID());
    }

    private static RunReport left(String why) {
        return new RunReport(newRun(), RunState.STOPPED, RunCounts.NONE, why, Duration.ZERO);
    }
}
