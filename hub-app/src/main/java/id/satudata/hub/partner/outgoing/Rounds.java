package id.satudata.hub.partner.outgoing;

import id.satudata.hub.delivery.Deliveries;
import id.satudata.hub.delivery.DeliveryRunner;
import id.satudata.hub.delivery.Receiver;
import id.satudata.hub.lease.Lease;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.PartnerProperties;
import id.satudata.hub.partner.Partners;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What is done for one partner in one round: look what the log says, and deliver what is due. */
@Component
class Rounds {

    private final Partners partners;
    private final Agreements agreements;
    private final Planning planning;
    private final ProgressRows progress;
    private final DueRows rows;
    private final FileRows files;
    private final Building building;
    private final WholeCatalogue catalogue;
    private final DeliveryRunner runner;
    private final TransactionOperations transactions;
    private final PartnerProperties properties;
    private final Clock clock;

    Rounds(
            Partners partners,
            Agreements agreements,
            Planning planning,
            ProgressRows progress,
            DueRows rows,
            FileRows files,
            Building building,
            WholeCatalogue catalogue,
            DeliveryRunner runner,
            TransactionOperations transactions,
            PartnerProperties properties,
            Clock clock) {
        this.partners = partners;
        this.agreements = agreements;
        this.planning = planning;
        this.progress = progress;
        this.rows = rows;
        this.files = files;
        this.building = building;
        this.catalogue = catalogue;
        this.runner = runner;
        this.transactions = transactions;
        this.properties = properties;
        this.clock = clock;
    }

    /** Under which terms the partner is delivered to today; nothing where it is not. */
    Optional<Terms> terms(Partner partner) {
        return Optional.of(partner)
                .filter(it -> it.paused().isEmpty() && it.locked().isEmpty())
                .flatMap(it -> agreements.active(it.id()))
                .map(it -> new Terms(partner, it));
    }

    /** Whether a round would find something to do. */
    boolean isDue(Terms terms) {
        return planning.isDue(terms)
                || (isAwake(terms) && rows.isAnyDue(terms.partner().id()));
    }

    void make(Terms terms, Lease lease, BooleanSupplier stopped) {
        var id = terms.partner().id();
        if (!progress.take(id, lease)) {
            return;
        }
        var guard = new Guard(terms, lease, progress, partners, agreements, transactions, stopped);
        while (guard.mayGoOn() && planning.step(terms, lease)) {
            // until the end of the log
        }
        if (isAwake(terms) && guard.mayGoOn()) {
            runner.round(receiver(terms.partner()), deliveries(terms, guard));
        }
    }

    static Receiver receiver(Partner partner) {
        return new Receiver(
                partner.id().value(),
                partner.kind(),
                partner.address(),
                partner.settings().values());
    }

    private Deliveries deliveries(Terms terms, Guard guard) {
        return terms.partner().takesFiles()
                ? new WholeRound(terms, guard, rows, files, catalogue, properties, clock)
                : new PartnerRound(terms, guard, rows, building, properties, clock);
    }

    private boolean isAwake(Terms terms) {
        return progress.of(terms.partner().id())
                .restsUntil()
                .filter(it -> it.isAfter(clock.instant()))
                .isEmpty();
    }
}
