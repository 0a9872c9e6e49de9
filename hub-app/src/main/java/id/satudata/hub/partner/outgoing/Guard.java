package id.satudata.hub.partner.outgoing;

import id.satudata.hub.lease.Lease;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Partners;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.springframework.transaction.support.TransactionOperations;

/** Whether a round may go on, and that only the node writes whose turn it is. */
final class Guard {

    private final Terms terms;
    private final Lease lease;
    private final ProgressRows progress;
    private final Partners partners;
    private final Agreements agreements;
    private final TransactionOperations transactions;
    private final BooleanSupplier stopped;

    /** @param stopped whether the round was told to end */
    Guard(
            Terms terms,
            Lease lease,
            ProgressRows progress,
            Partners partners,
            Agreements agreements,
            TransactionOperations transactions,
            BooleanSupplier stopped) {
        this.terms = terms;
        this.lease = lease;
        this.progress = progress;
        this.partners = partners;
        this.agreements = agreements;
        this.transactions = transactions;
        this.stopped = stopped;
    }

    /** Not when somebody stopped or changed the partner, or what was agreed, since the round began. */
    boolean mayGoOn() {
        return !isStopped()
                && partners.find(id())
                        .filter(it -> it.paused().isEmpty() && it.version() == version())
                        .isPresent()
                && agreements
                        .active(id())
                        .filter(it -> it.number() == terms.agreement().number())
                        .isPresent();
    }

    boolean isStopped() {
        return stopped.getAsBoolean() || Thread.currentThread().isInterrupted();
    }

    int failures() {
        return progress.of(id()).failures();
    }

    /** Does it while nobody can overtake this node; answers whether nobody had. */
    boolean writing(Runnable work) {
        var wasInterrupted = Thread.interrupted(); // or there is no connection to note with how far it came
        try {
            return isWritten(work);
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isWritten(Runnable work) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            var isMine = progress.isMine(id(), lease);
            if (isMine) {
                work.run();
            }
            return isMine;
        }));
    }

    void succeeded(Runnable work) {
        writing(() -> {
            work.run();
            progress.succeed(id(), lease);
        });
    }

    void failed(String reason, Runnable work) {
        writing(() -> {
            work.run();
            progress.fail(id(), lease, reason);
        });
    }

    void rest(Instant until) {
        progress.rest(id(), lease, until);
    }

    private PartnerId id() {
        return partner().id();
    }

    private long version() {
        return partner().version();
    }

    private Partner partner() {
        return terms.partner();
    }
}
