package id.satudata.hub.projection;

import id.satudata.hub.lease.Lease;
import id.satudata.hub.lease.Leases;
import java.util.Optional;
import java.util.OptionalLong;

/** A node's hold on a view: for ever on its own, under a lease on one that all nodes share. */
interface Holding {

    /** Number of the fence under which a view of one's own is written. */
    long OWN = 0;

    /** The fence number under which the view may be written now; nothing while another node does it. */
    OptionalLong fence();

    /** Lets another node take over at once. */
    void letGo();

    /** The hold on a view that no other node sees. */
    static Holding own() {
        return new Holding() {
            @Override
            public OptionalLong fence() {
                return OptionalLong.of(OWN);
            }

            @Override
            public void letGo() {}
        };
    }

    static Holding shared(Leases leases, String view) {
        return new Shared(leases, "projection-" + view);
    }

    /** Takes the lease when it can, and renews it before it runs out. */
    final class Shared implements Holding {

        private final Leases leases;
        private final String name;
        private Optional<Lease> lease = Optional.empty();
        private long renewedAt;

        private Shared(Leases leases, String name) {
            this.leases = leases;
            this.name = name;
        }

        @Override
        public OptionalLong fence() {
            if (lease.isEmpty() || isWorn(lease.get())) {
                lease = lease.isPresent() ? leases.renew(lease.get()) : leases.take(name);
                renewedAt = System.nanoTime();
            }
            return lease.isPresent() ? OptionalLong.of(lease.get().fence()) : OptionalLong.empty();
        }

        /** Renewed when half of it is over: a step must fit into the rest. */
        private boolean isWorn(Lease held) {
            return held.validUntil() - System.nanoTime() < (held.validUntil() - renewedAt) / 2;
        }

        @Override
        public void letGo() {
            lease.ifPresent(leases::release);
            lease = Optional.empty();
        }
    }
}
