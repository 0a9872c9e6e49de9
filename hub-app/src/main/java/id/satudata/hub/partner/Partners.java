package id.satudata.hub.partner;

import id.satudata.hub.metadata.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The register of partners. */
public interface Partners {

    /** What became of a draft. */
    sealed interface Saved {

        record Kept(Partner partner) implements Saved {}

        /** What stands in the way, by field. */
        record Refused(List<Finding> findings) implements Saved {
            public Refused {
                findings = List.copyOf(findings);
            }
        }

        /** Somebody else changed it meanwhile. */
        record Outdated(Partner current) implements Saved {}

        record Unknown() implements Saved {}
    }

    Optional<Partner> find(PartnerId id);

    /** In the order of their short names, those after the given one. */
    List<Partner> page(Optional<PartnerId> after, int limit);

    /** Registers a partner; nothing goes there before an agreement is recorded. */
    Saved create(PartnerDraft draft, String actor);

    /**
     * Changes one; secrets that the draft leaves empty stay as they are, unless it goes elsewhere now.
     *
     * @param expected the versions it may have; nothing where any will do
     */
    Saved change(PartnerId id, PartnerDraft draft, Optional<Set<Long>> expected, String actor);

    /** Halts the deliveries; answers whether they were not halted before. */
    boolean pause(PartnerId id, String actor);

    /** Lets them go on, at once; answers whether they were halted or the partner was left alone. */
    boolean resume(PartnerId id, String actor);

    /** Forgets the partner, its secrets and what it has; its agreements stay. What it has stays there. */
    boolean remove(PartnerId id, String actor);
}
