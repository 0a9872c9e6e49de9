package id.satudata.hub.partner.outgoing;

import id.satudata.hub.lease.Lease;
import id.satudata.hub.lease.Leases;
import java.util.Optional;

/** A lease that one thread works under and another keeps from running out. */
final class HeldLease {

    private final Leases leases;
    private Optional<Lease> lease;

    HeldLease(Leases leases, Lease taken) {
        this.leases = leases;
        this.lease = Optional.of(taken);
    }

    /** Answers whether it still is this node's. */
    synchronized boolean renew() {
        lease = lease.flatMap(leases::renew);
        return lease.isPresent();
    }

    /** Does a last thing under it, and gives it back; neither where it is lost. */
    synchronized void end(Runnable last) {
        lease.ifPresent(it -> {
            last.run();
            leases.release(it);
        });
        lease = Optional.empty();
    }
}
