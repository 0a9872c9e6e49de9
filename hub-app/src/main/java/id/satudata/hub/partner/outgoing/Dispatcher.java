package id.satudata.hub.partner.outgoing;

import id.satudata.hub.lease.Lease;
import id.satudata.hub.lease.Leases;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.partner.RoundEnded;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Begins a round for every partner that something is due for, each on a thread of its own, so that a slow one delays no other, and on
 * one node at a time. A round ends within seconds when its partner is paused, another node takes over, or the hub stops.
 */
@Component
@Profile("!harvest & !verify & !views & !backup")
class Dispatcher {

    static final String LEASE = "delivery:";
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int PAGE = 100;
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final Partners partners;
    private final Rounds rounds;
    private final Leases leases;
    private final ApplicationEventPublisher events;
    private final Map<PartnerId, Going> going = new ConcurrentHashMap<>();
    private volatile boolean isClosing;

    Dispatcher(Partners partners, Rounds rounds, Leases leases, ApplicationEventPublisher events) {
        this.partners = partners;
        this.rounds = rounds;
        this.leases = leases;
        this.events = events;
    }

    /** A round under way. */
    private record Going(Thread thread, AtomicReference<Lease> lease, AtomicBoolean stopped) {

        void stop() {
            stopped.set(true);
            thread.interrupt();
        }
    }

    @Scheduled(initialDelay = 3, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void tick() {
        going.forEach(this::beat);
        var page = partners.page(Optional.empty(), PAGE);
        while (!page.isEmpty() && !isClosing) {
            page.forEach(this::look);
            page = next(page);
        }
    }

    private List<Partner> next(List<Partner> page) {
        return page.size() < PAGE
                ? List.of()
                : partners.page(Optional.of(page.getLast().id()), PAGE);
    }

    /** What keeps one partner from being looked at keeps no other. */
    private void look(Partner partner) {
        try {
            if (partner.paused().isPresent()) {
                Optional.ofNullable(going.get(partner.id())).ifPresent(Going::stop);
            } else if (!going.containsKey(partner.id())) {
                rounds.terms(partner).filter(rounds::isDue).ifPresent(this::begin);
            }
        } catch (RuntimeException e) { // the edge of a partner
            LOG.error("It could not be told whether something is due for partner {}", partner.id(), e);
        }
    }

    private void begin(Terms terms) {
        var id = terms.partner().id();
        if (isClosing) {
            return;
        }
        leases.take(LEASE + id).ifPresent(lease -> {
            var held = new AtomicReference<>(lease);
            var stopped = new AtomicBoolean();
            var thread = Thread.ofPlatform().daemon().name("delivery-" + id).unstarted(() -> run(terms, held, stopped));
            going.put(id, new Going(thread, held, stopped));
            thread.start();
        });
    }

    private void run(Terms terms, AtomicReference<Lease> held, AtomicBoolean stopped) {
        var id = terms.partner().id();
        try {
            rounds.make(terms, held.get(), stopped::get);
        } catch (RuntimeException e) { // the edge of this thread
            if (stopped.get()) {
                LOG.debug("The round to partner {} was cut off", id, e);
            } else {
                LOG.error("The round to partner {} met a fault of the hub", id, e);
            }
        } finally {
            going.remove(id);
            release(held.get());
        }
        events.publishEvent(new RoundEnded(id));
    }

    /** A node that was away too long ends its round: another one may have begun by then. */
    private void beat(PartnerId id, Going round) {
        try {
            var renewed = leases.renew(round.lease().get());
            renewed.ifPresent(round.lease()::set);
            if (renewed.isEmpty() && round.equals(going.get(id))) {
                LOG.warn("Another node has taken the deliveries to partner {} over; the round here ends", id);
                round.stop();
            }
        } catch (RuntimeException e) {
            LOG.warn("The lease of partner {} could not be renewed; it is tried again", id, e);
        }
    }

    private void release(Lease lease) {
        var wasInterrupted = Thread.interrupted();
        try {
            leases.release(lease);
        } catch (RuntimeException e) {
            LOG.warn("Lease {} could not be given back; it runs out by itself", lease.name(), e);
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        isClosing = true;
        var all = List.copyOf(going.values());
        all.forEach(Going::stop);
        var end = System.nanoTime() + GOODBYE.toNanos();
        for (var it : all) {
            try {
                it.thread().join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
