package id.satudata.hub.source;

import id.satudata.hub.lease.Lease;
import id.satudata.hub.lease.Leases;
import id.satudata.hub.metadata.Reasons;
import id.satudata.hub.metadata.SourceId;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets one node at a time harvest a source: its lease beats like a heart while the run is alive. */
@Component
class HarvestLeases {

    private static final Logger LOG = LoggerFactory.getLogger(HarvestLeases.class);
    private static final String PREFIX = "harvest:";
    private static final int BEATS = 4;

    private final Leases leases;
    private final HarvestBrake brake;
    private final Consents consents;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("harvest-leases").factory());

    HarvestLeases(Leases leases, HarvestBrake brake, Consents consents) {
        this.leases = leases;
        this.brake = brake;
        this.consents = consents;
    }

    /** Whether another node is at the source. */
    boolean isHeldElsewhere(SourceId source) {
        return leases.holdings().stream()
                .anyMatch(it -> it.held()
                        && it.name().equals(PREFIX + source)
                        && !it.node().equals(leases.node()));
    }

    /** Does the work while this node holds the source; nothing when another one does. */
    <T> Optional<T> during(SourceId source, Supplier<T> work) {
        var taken = leases.take(PREFIX + source);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        var held = new AtomicReference<>(taken.get());
        var every = Math.max(1, (held.get().validUntil() - System.nanoTime()) / BEATS);
        var beating = heart.scheduleWithFixedDelay(() -> beat(source, held), every, every, TimeUnit.NANOSECONDS);
        try {
            return Optional.of(work.get());
        } finally {
            beating.cancel(false);
            release(held.get());
        }
    }

    /** A node that was away too long ends its run: another one may have begun by then. */
    private void beat(SourceId source, AtomicReference<Lease> held) {
        try {
            var renewed = leases.renew(held.get());
            renewed.ifPresent(held::set);
            if (renewed.isEmpty()) {
                LOG.warn("Another node has taken source {} over; the run here ends", source);
                brake.stop(source, Reasons.of("stopped-elsewhere"));
            }
            endWithoutConsent(source);
        } catch (RuntimeException e) {
            LOG.warn("The lease of source {} could not be renewed; it is tried again", source, e);
        }
    }

    /** Whichever node noted the withdrawal, and also when a consent runs out meanwhile. */
    private void endWithoutConsent(SourceId source) {
        if (consents.active(source).isEmpty()) {
            LOG.info("Nobody consents to the harvest of source {} any more; the run here ends", source);
            brake.stop(source, Reasons.of("consent-ended"));
        }
    }

    private void release(Lease lease) {
        try {
            leases.release(lease);
        } catch (RuntimeException e) {
            LOG.warn("Lease {} could not be given back; it runs out by itself", lease.name(), e);
        }
    }

    @PreDestroy
    void stop() {
        heart.shutdownNow();
    }
}
