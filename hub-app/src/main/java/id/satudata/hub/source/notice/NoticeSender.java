package id.satudata.hub.source.notice;

import id.satudata.hub.lease.Lease;
import id.satudata.hub.lease.Leases;
import id.satudata.hub.source.RunNotice;
import id.satudata.hub.source.RunNotice.State;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Empties the outbox, one node at a time. Each attempt is written down before it is made; so a report that ends the hub is
 * given up like any other, and one whose answer was lost comes again under the same name.
 */
@Component
@Profile("!harvest & !verify & !views & !backup")
class NoticeSender {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);
    private static final String LEASE = "run-notices";
    private static final int TOGETHER = 100;

    private final NoticeOutbox outbox;
    private final NoticePlans plans;
    private final RunSummaries summaries;
    private final Channels channels;
    private final Leases leases;
    private final NoticeProperties properties;
    private final Clock clock;

    NoticeSender(
            NoticeOutbox outbox,
            NoticePlans plans,
            RunSummaries summaries,
            Channels channels,
            Leases leases,
            NoticeProperties properties,
            Clock clock) {
        this.outbox = outbox;
        this.plans = plans;
        this.summaries = summaries;
        this.channels = channels;
        this.leases = leases;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void tick() {
        var due = outbox.due(TOGETHER);
        if (!due.isEmpty()) {
            leases.take(LEASE).ifPresent(it -> send(due, it));
        }
    }

    /** Whoever cannot be reached holds up nobody else for longer than one try. */
    private void send(List<RunNotice> due, Lease taken) {
        var unreachable = new HashSet<String>();
        var held = Optional.of(taken);
        for (var notice : due) {
            held = held.flatMap(leases::renew);
            if (held.isEmpty()) {
                return; // another node does the rest
            }
            attempt(notice, unreachable);
        }
        held.ifPresent(leases::release);
    }

    private void attempt(RunNotice notice, Set<String> unreachable) {
        var channel = channels.of(notice.channel());
        var place = channel.map(it -> it.place(notice.recipient())).orElse("");
        var isLast = notice.attempts() + 1 >= properties.tries();
        if (unreachable.contains(place)
                || !outbox.begin(notice, clock.instant().plus(properties.pauseAfter(notice.attempts() + 1)))) {
            return;
        }
        try {
            deliver(notice, channel);
            outbox.end(notice, State.SENT, "");
            LOG.info("Run {} of source {} is reported by {}", notice.run(), notice.source(), notice.channel());
        } catch (Undelivered e) {
            if (e.mayHeal()) {
                unreachable.add(place);
            }
            failed(notice, !e.mayHeal() || isLast, e.reason());
        } catch (RuntimeException e) { // the edge: a fault of ours in one report must not keep the others
            LOG.error("The report of run {} of source {} met a fault", notice.run(), notice.source(), e);
            outbox.end(
                    notice,
                    isLast ? State.FAILED : State.PENDING,
                    "A fault of the hub: " + e.getClass().getName());
        }
    }

    private void deliver(RunNotice notice, Optional<Channel> channel) throws Undelivered {
        if (notice.attempts() >= properties.tries()) {
            throw Undelivered.forGood("The hub ended during the last try", null);
        }
        var plan = plans.of(notice.source());
        if (!plan.names(notice.channel(), notice.recipient())) {
            throw Undelivered.forGood("The source no longer reports to this recipient", null);
        }
        var summary = summaries
                .of(notice.run(), plan.language())
                .orElseThrow(() -> Undelivered.forGood("The run is forgotten", null));
        channel.orElseThrow(() -> Undelivered.forGood(
                        "No mail server is configured (spring.mail.host and hub.source.notice.from)", null))
                .deliver(notice, summary);
    }

    private void failed(RunNotice notice, boolean forGood, String reason) {
        outbox.end(notice, forGood ? State.FAILED : State.PENDING, reason);
        if (forGood) {
            LOG.warn(
                    "The report of run {} of source {} by {} is given up after {} tries: {}",
                    notice.run(),
                    notice.source(),
                    notice.channel(),
                    notice.attempts() + 1,
                    reason);
        } else {
            LOG.info("The report of run {} of source {} waits: {}", notice.run(), notice.source(), reason);
        }
    }
}
