package id.satudata.hub.partner.outgoing;

import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.lease.Leases;
import id.satudata.hub.partner.Comparison.State;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.outgoing.ComparisonRows.Count;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks at all that a partner has, in the background and on one node at a time. Nothing is changed there; what is otherwise is noted,
 * so that somebody may have it delivered again.
 */
@Component
class Comparing {

    private static final String LEASE = "delivery-compare:";
    private static final Logger LOG = LoggerFactory.getLogger(Comparing.class);

    private final DatasetLook datasets;
    private final FileLook file;
    private final ComparisonRows comparisons;
    private final Leases leases;
    private final Map<PartnerId, Going> going = new ConcurrentHashMap<>();

    Comparing(DatasetLook datasets, FileLook file, ComparisonRows comparisons, Leases leases) {
        this.datasets = datasets;
        this.file = file;
        this.comparisons = comparisons;
        this.leases = leases;
    }

    /** A comparison under way. */
    private record Going(Thread thread, HeldLease lease) {}

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
            var held = new HeldLease(leases, it);
            var thread =
                    Thread.ofPlatform().daemon().name("delivery-compare-" + id).unstarted(() -> run(terms, held));
            going.put(id, new Going(thread, held));
            thread.start();
        });
        return lease.isPresent();
    }

    boolean isUnderWay(PartnerId partner) {
        return leases.holdings().stream().anyMatch(it -> it.held() && it.name().equals(LEASE + partner));
    }

    private void run(Terms terms, HeldLease held) {
        var id = terms.partner().id();
        Look look = terms.partner().takesFiles() ? file : datasets;
        var seen = new AtomicReference<>(Count.NONE);
        try {
            look.over(terms, count -> {
                seen.set(count);
                comparisons.set(id, State.RUNNING, count, "");
            });
            LOG.info("All of partner {} is compared: {}", id, seen.get());
            end(id, State.DONE, seen.get(), "", held);
        } catch (Undelivered e) {
            LOG.warn("The comparison with partner {} ended early: {}", id, e.reason());
            end(id, State.FAILED, seen.get(), e.reason(), held);
        } catch (RuntimeException e) { // the edge of this thread
            LOG.error("The comparison with partner {} met a fault of the hub", id, e);
            end(id, State.FAILED, seen.get(), "Fault in the hub: " + e, held);
        }
    }

    /** Writes how it ended, unless another node goes on with it, and gives the lease back. */
    private void end(PartnerId id, State state, Count count, String reason, HeldLease held) {
        going.remove(id);
        var wasInterrupted = Thread.interrupted(); // or there is no connection to write with
        try {
            held.end(() -> comparisons.set(id, state, count, reason));
        } catch (RuntimeException e) {
            LOG.warn("How the comparison with partner {} ended is not kept; its lease runs out by itself", id, e);
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** However long a partner takes for its answer. */
    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void beat() {
        going.forEach((id, it) -> {
            try {
                if (!it.lease().renew() && it.equals(going.get(id))) {
                    LOG.warn("Another node has taken the comparison with partner {} over; the one here ends", id);
                    it.thread().interrupt();
                }
            } catch (RuntimeException e) {
                LOG.warn("The lease of the comparison with partner {} could not be renewed; it is tried again", id, e);
            }
        });
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        going.values().forEach(it -> it.thread().interrupt());
    }
}
