package id.satudata.hub.partner;

import id.satudata.hub.metadata.EntryId;
import java.util.List;
import java.util.Optional;

/** What an operator sees of the deliveries, and may order. */
public interface PartnerDesk {

    /** How all stand, in the order of their short names, those after the given one. */
    List<Standing> page(Optional<PartnerId> after, int limit);

    Optional<Standing> find(PartnerId partner);

    /** Those that are set aside, in a stable order, after the given one. */
    List<Delivery> refused(PartnerId partner, Optional<EntryId> after, int limit);

    /** Those that the partner shows otherwise, in a stable order, after the given one. */
    List<Delivery> different(PartnerId partner, Optional<EntryId> after, int limit);

    /** Has one that is set aside or different delivered again; answers whether there was such a one. */
    boolean replay(PartnerId partner, EntryId entry);

    /** The same of all that are set aside; answers how many there were. */
    int replayRefused(PartnerId partner);

    /** The same of all that the partner shows otherwise. */
    int replayDifferent(PartnerId partner);

    /**
     * Begins to compare everything with what the partner shows, in the background.
     *
     * @return whether it began; not where one is under way, or no agreement holds
     */
    boolean compare(PartnerId partner, String actor);
}
