package id.satudata.hub.source;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Departure.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What sources no longer have, and what an operator decides about it. Nothing is deleted: what is withdrawn comes back when
 * its source has it again, or when somebody wants it back.
 */
public interface Departures {

    /** How many there are of a source in each state; states without any are left out. */
    Map<State, Long> counts(SourceId source);

    /** Those of a source in one state, in a stable order, after the given one. */
    List<Departure> page(SourceId source, State state, Optional<EntryId> after, int limit);

    /**
     * Withdraws what was held back; answers how many were.
     *
     * @param actor who decided so
     */
    int approve(SourceId source, String actor);

    /** Leaves visible what is missing or held back, until the source has it again; answers how many that are. */
    int keep(SourceId source, String actor);

    /**
     * Withdraws all that the catalogue shows of a source, for whatever reason; it comes back as other departures do. Answers how
     * many were.
     */
    int withdrawAll(SourceId source, String actor);

    /** Makes visible again what was withdrawn because its source no longer had it; answers how many were. */
    int undo(SourceId source, String actor);
}
