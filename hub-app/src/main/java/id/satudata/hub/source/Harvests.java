package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.HarvestOrder;
import id.satudata.hub.harvest.HarvestRunner;
import id.satudata.hub.harvest.Preview;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import java.time.Duration;
import java.time.Instant;
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

    private final HarvestRunner runner;
    private final ListenedLedger ledger;
    private final HarvestOrders orders;
    private final VouchedSources vouched;
    private final HarvestBrake brake;
    private final HarvestLeases leases;
    private final Preview preview;
    private final HarvestPermits permits;
    private final Schedules schedules;
    private final Set<SourceId> underWay = ConcurrentHashMap.newKeySet();

    Harvests(
            HarvestRunner runner,
            ListenedLedger ledger,
            HarvestOrders orders,
            VouchedSources vouched,
            HarvestBrake brake,
            HarvestLeases leases,
            Preview preview,
            HarvestPermits permits,
            Schedules schedules) {
        this.runner = runner;
        this.ledger = ledger;
        this.orders = orders;
        this.vouched = vouched;
        this.brake = brake;
        this.leases = leases;
        this.preview = preview;
        this.permits = permits;
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
        return vouched.register(source, consent);
    }

    /** Why the source may not be harvested now; nothing where it may. */
    public Optional<HarvestObstacle> obstacle(SourceId source) {
        return isUnderWay(source) || leases.isHeldElsewhere(source)
                ? Optional.of(HarvestObstacle.UNDER_WAY)
                : permits.obstacle(source);
    }

    /** Shows the first records of a source the operator names on the spot, as a harvest would take them; keeps nothing. */
    public Preview.Seen previewNamedByOperator(Source source) {
        vouched.allowHost(source);
        return preview.of(source, Preview.MOST);
    }

    /**
     * Harvests a registered source once; returns when the run has ended, however it ended. A run of it that was cut off goes on
     * instead of a new one. A source that may not be harvested, or is being harvested already, here or on another node, is
     * left alone, and the report says why.
     */
    public RunReport harvest(Source source, RunListener listener) {
        return alone(source, listener, () -> orders.all(source));
    }

    /** The same for what changed since the last run that came to an end, where the source can tell that. */
    public RunReport harvestChanges(Source source, Instant since, RunListener listener) {
        return alone(source, listener, () -> orders.changes(source, since));
    }

    /** Lets a run go on that ended before its source did. */
    RunReport goOn(Run run, Source source) {
        return alone(source, RunListener.SILENT, () -> orders.continuation(run, source));
    }

    /** Tries again what a run refused, and nothing else. */
    RunReport retry(Run run, Source source) {
        return alone(source, RunListener.SILENT, () -> orders.refused(run, source));
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
        vouched.allowHostIfVouched(order.source());
        return brake.during(order.run(), order.source().id(), () -> {
            ledger.listen(order.run(), listener);
            try {
                return runner.run(order);
            } finally {
                ledger.leave(order.run());
            }
        });
    }

    private static RunReport left(SourceId source, HarvestObstacle why) {
        LOG.info("No run was begun. {}", why.of(source).english());
        return new RunReport(
                new RunId(UUID.randomUUID()), RunState.STOPPED, RunCounts.NONE, why.of(source), Duration.ZERO);
    }
}
