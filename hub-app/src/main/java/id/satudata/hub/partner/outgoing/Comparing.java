package id.satudata.hub.partner.outgoing;

import id.satudata.hub.delivery.Carriers;
import id.satudata.hub.delivery.Parcel;
import id.satudata.hub.delivery.Sight;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.lease.Lease;
import id.satudata.hub.lease.Leases;
import id.satudata.hub.partner.Comparison.State;
import id.satudata.hub.partner.DeliveryState;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.outgoing.ComparisonRows.Count;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks, dataset by dataset, at what a partner shows, in the background and on one node at a time. Nothing is changed there; what is
 * otherwise is noted, so that somebody may have it delivered again.
 */
@Component
class Comparing {

    static final String MISSING = "missing";
    static final String SURPLUS = "surplus";
    private static final String CONTENT = "content";
    private static final String LEASE = "delivery-compare:";
    private static final Logger LOG = LoggerFactory.getLogger(Comparing.class);
    private static final int PAGE = 50;

    private final Carriers carriers;
    private final Building building;
    private final DeliveryRows rows;
    private final ComparisonRows comparisons;
    private final Leases leases;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    Comparing(Carriers carriers, Building building, DeliveryRows rows, ComparisonRows comparisons, Leases leases) {
        this.carriers = carriers;
        this.building = building;
        this.rows = rows;
        this.comparisons = comparisons;
        this.leases = leases;
    }

    /** Answers whether it began; not while one is under way on any node. */
    boolean begin(Terms terms, String actor) {
        var id = terms.partner().id();
        if (isUnderWay(id)) {
            return false;
        }
        var lease = leases.take(LEASE + id);
        lease.ifPresent(it -> {
            comparisons.begin(id, actor);
            LOG.info("{} has all compared with what partner {} shows", actor, id);
            var thread =
                    Thread.ofPlatform().daemon().name("delivery-compare-" + id).unstarted(() -> run(terms, it));
            threads.add(thread);
            thread.start();
        });
        return lease.isPresent();
    }

    boolean isUnderWay(PartnerId partner) {
        return leases.holdings().stream().anyMatch(it -> it.held() && it.name().equals(LEASE + partner));
    }

    private void run(Terms terms, Lease lease) {
        var id = terms.partner().id();
        var held = Optional.of(lease);
        var count = Count.NONE;
        try {
            var page = rows.page(id, Optional.empty(), PAGE);
            while (!page.isEmpty() && held.isPresent()) {
                for (var row : page) {
                    count = compare(terms, row, count);
                    held = held.flatMap(leases::renew);
                }
                comparisons.set(id, State.RUNNING, count, "");
                page = rows.page(id, Optional.of(page.getLast().entry()), PAGE);
            }
            comparisons.set(id, State.DONE, count, "");
            LOG.info("All of partner {} is compared: {}", id, count);
        } catch (Undelivered e) {
            LOG.warn("The comparison with partner {} ended early: {}", id, e.reason());
            fail(id, count, e.reason());
        } catch (RuntimeException e) { // the edge of this thread
            LOG.error("The comparison with partner {} met a fault of the hub", id, e);
            fail(id, count, "Fault in the hub: " + e);
        } finally {
            threads.remove(Thread.currentThread());
            release(held);
        }
    }

    private void fail(PartnerId id, Count count, String reason) {
        var wasInterrupted = Thread.interrupted();
        comparisons.set(id, State.FAILED, count, reason);
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void release(Optional<Lease> held) {
        var wasInterrupted = Thread.interrupted();
        try {
            held.ifPresent(leases::release);
        } catch (RuntimeException e) {
            LOG.warn("The lease of a comparison could not be given back; it runs out by itself", e);
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is under way or set aside is known to be otherwise, and is not counted. */
    private Count compare(Terms terms, DeliveryRow row, Count count) throws Undelivered {
        if (row.state() != DeliveryState.DONE) {
            return count;
        }
        var shown = row.remoteId().isPresent() ? look(terms, row) : Optional.<Sight>empty();
        if (row.deliveredHash().isEmpty()) {
            note(terms, row, shown.isPresent() ? SURPLUS : "", shown.isPresent());
            return shown.isPresent() ? count.withSurplus() : count;
        }
        if (shown.isEmpty()) {
            note(terms, row, MISSING, false);
            return count.withMissing();
        }
        var difference = difference(terms, row, shown.get());
        note(terms, row, difference, true);
        return difference.isEmpty() ? count.withSame() : count.withDifferent();
    }

    private Optional<Sight> look(Terms terms, DeliveryRow row) throws Undelivered {
        var receiver = Rounds.receiver(terms.partner());
        return carriers.to(receiver).look(receiver, row.remoteId().orElse(""));
    }

    private String difference(Terms terms, DeliveryRow row, Sight shown) {
        if (!(building.of(terms, row).parcel() instanceof Parcel.Put put)) {
            return SURPLUS;
        }
        if (row.deliveredHash().filter(put.hash()::equals).isEmpty()) {
            return ""; // changed here since: a delivery is about to follow
        }
        var different = put.outline().differences(shown.outline());
        var isOther = different.isEmpty()
                && !shown.hash().isEmpty()
                && !shown.hash().equals(put.hash().hex());
        return isOther ? CONTENT : String.join(" ", different);
    }

    private void note(Terms terms, DeliveryRow row, String difference, boolean there) {
        if (!row.difference().equals(difference)) {
            rows.note(terms.partner().id(), row.entry(), difference, there);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        threads.forEach(Thread::interrupt);
    }
}
