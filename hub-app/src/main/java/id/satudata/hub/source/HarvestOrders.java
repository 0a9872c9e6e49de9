package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.HarvestOrder;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.Reasons;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.source.ledger.JdbcRunRecords;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a run shall fetch: all, what changed, what was refused, or the rest of what a run before it did. */
@Component
final class HarvestOrders {

    /** A run that has ended the hub so often is not tried again. */
    private static final int MOST_ATTEMPTS = 3;

    private final RunHistory history;
    private final JdbcRunRecords records;
    private final ListenedLedger ledger;

    HarvestOrders(RunHistory history, JdbcRunRecords records, ListenedLedger ledger) {
        this.history = history;
        this.records = records;
        this.ledger = ledger;
    }

    /** All there is, or the rest of a run that was cut off. */
    HarvestOrder all(Source source) {
        return cutOff(source).orElseGet(() -> anew(source));
    }

    /** What changed since, or the rest of a run that was cut off. */
    HarvestOrder changes(Source source, Instant since) {
        return cutOff(source).orElseGet(() -> anew(source).changedSince(Optional.of(since)));
    }

    /** What that run refused, and nothing else. */
    HarvestOrder refused(Run run, Source source) {
        return anew(source).onlyFor(run.id(), records.refusedKeys(run.id()));
    }

    private static HarvestOrder anew(Source source) {
        return HarvestOrder.all(new RunId(UUID.randomUUID()), source);
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

    /** The rest of that run. */
    HarvestOrder continuation(Run run, Source source) {
        var order = HarvestOrder.all(run.id(), source).changedSince(run.since());
        return run.retries()
                .map(it -> order.onlyFor(it, records.refusedKeys(it)))
                .orElse(order)
                .again();
    }
}
