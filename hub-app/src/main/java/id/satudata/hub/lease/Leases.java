package id.satudata.hub.lease;

import java.util.List;
import java.util.Optional;

/**
 * Who may do what alone, among all nodes on one database. A node that stops answering loses its leases when they run out;
 * what it still writes afterwards must be refused by its old fence number.
 */
public interface Leases {

    /** Takes the lease where it is free, has run out or is this node's own already, with a new fence number. */
    Optional<Lease> take(String name);

    /** The same lease for longer; nothing when another has taken it meanwhile. */
    Optional<Lease> renew(Lease lease);

    /** Gives it back, where it is still held. */
    void release(Lease lease);

    /** Who holds what. */
    List<Holding> holdings();

    /** The name of this node; it outlives restarts. */
    String node();
}
