package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.egress.EgressPolicy;
import id.satudata.hub.harvest.HarvestOrder;
import id.satudata.hub.harvest.HarvestRunner;
import id.satudata.hub.harvest.Preview;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.Reasons;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.consent.OperatorsWord;
import id.satudata.hub.source.ledger.JdbcRunRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Runs harvests and remembers them. */
@Service
public class Harvests {

    private static final Logger LOG = LoggerFactory.getLogger(Harvests.class);

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
    private final HarvestPermits permits;
    private final OperatorsWord word;
    private final Schedules schedules;
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
            Preview preview,
            HarvestPermits permits,
            OperatorsWord word,
            Schedules schedules) {
        this.runner = runner;
        this.ledger = ledger;
        this.sources = sources;
        this.policy = policy;
        this.brake = brake;
        this.leases = leases;
        this.history = history;
        this.records = records;
        this.preview = preview;
        this.permits = permits;
        this.word = word;
        this.schedules = schedules;
    }

    /**
     * Registers a source the operator named on the spot, and so vouched for: its host may have a private address, now and
     * later. Where it is registered already, it keeps its title and its owner, and the settings that are not given anew.
     *
     * @param consent what the operator says of the owner's consent
     * @return the source as it is registered now
     */
    public Source vouch(Source source, Optional<String> consent) {
        sources.register(sources.find(source.id()).map(it -> merged(it, source)).orElse(source));
        sources.vouchFor(source.id());
        word.note(source.id(), consent);
        return sources.find(source.id())
                .orElseThrow(() -> new IllegalStateException("Source " + source.id() + " is gone at once"));
    }

    private static Source merged(Source known, Source named) {
        var values = new HashMap<>(known.settings().values());
        values.putAll(named.settings().values());
        var title = named.publisher().isPresent() ? named.title() : known.title();
        return new Source(
                named.id(),
                named.kind(),
                named.address(),
                title,
                named.publisher().or(known::publisher),
                new SourceSettings(values, known.settings().marked()));
    }

    /** Why the source may not be harvested now; nothing where it may. */
    public Optional<HarvestObstacle> obstacle(SourceId source) {
        return isUnderWay(source) || leases.isHeldElsewhere(source)
                ? Optional.of(HarvestObstacle.UNDER_WAY)
                : permits.obstacle(source);
    }

    /** Shows the first records of a source the operator names on the spot, as a harvest would take them; keeps nothing. */
    public Preview.Seen previewNamedByOperator(Source source) {
        allowHostOf(source);
        return preview.of(source, Preview.MOST);
    }

    /**
     * Harvests a registered source once; returns when the run has ended, however it ended. A run of it that was cut off goes on
     * instead of a new one. A source that may not be harvested, or is being harvested already, here or on another node, is
     * left alone, and the report says why.
     */
    public RunReport harvest(Source source, RunListener listener) {
        return alone(source, listener, () -> cutOff(source).orElseGet(() -> HarvestOrder.all(newRun(), source)));
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

    /** How many sources this node harvests now. */
    int underWay() {
        return underWay.size();
    }

    boolean isUnderWay(SourceId source) {
        return underWay.contains(source);
    }

    /** Does the work while nobody harvests the source, here or on another node; nothing where somebody does. */
    <T> Optional<T> whileIdle(SourceId source, Supplier<T> work) {
        if (!underWay.add(source)) {
            return Optional.empty();
        }
        try {
            return leases.during(source, work);
        } finally {
            underWay.remove(source);
        }
    }

    private RunReport alone(Source source, RunListener listener, Supplier<HarvestOrder> order) {
        var obstacle = permits.obstacle(source.id());
        if (obstacle.isPresent()) {
            return left(source.id(), obstacle.get());
        }
        if (!underWay.add(source.id())) {
            return left(source.id(), HarvestObstacle.UNDER_WAY);
        }
        try {
            return leases.during(source.id(), () -> noted(run(order.get(), listener), source.id()))
                    .orElseGet(() -> left(source.id(), HarvestObstacle.UNDER_WAY));
        } finally {
            underWay.remove(source.id());
        }
    }

    /** A run that the end of the hub cut off leaves what was due as it is. */
    private RunReport noted(RunReport report, SourceId source) {
        if (!brake.isEnding()) {
            schedules.ended(source, report.state());
        }
        return report;
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
            ledger.closed(run.id(), RunState.PARTIAL, run.counts(), Reasons.of("hub-stopped-often", run.attempts()));
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

    private static RunReport left(SourceId source, HarvestObstacle why) {
        LOG.info("No run was begun. {}", why.of(source).english());
        return new RunReport(newRun(), RunState.STOPPED, RunCounts.NONE, why.of(source), Duration.ZERO);
    }
}
