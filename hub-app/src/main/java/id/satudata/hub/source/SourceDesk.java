package id.satudata.hub.source;

import id.satudata.hub.harvest.RunLedger.Refusal;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import java.util.List;
import java.util.Optional;

/** What an operator sees of the registered sources, and has done with them. */
public interface SourceDesk {

    /** All sources in the order of their ids. */
    List<SourceStanding> all();

    Optional<SourceStanding> find(SourceId source);

    /** Its last runs, latest first. */
    List<Run> runs(SourceId source, int limit);

    /** What a run refused, in the order it came. */
    List<Refusal> refusals(RunId run, int limit);

    /** What the sources no longer have. */
    Departures departures();

    /** Why it may not be harvested now; nothing where it may. */
    Optional<HarvestObstacle> obstacle(SourceId source);

    /** How many sources this node harvests now. */
    int underWay();

    /** Begins to harvest it in the background; answers why it does not, where it does not. */
    Optional<HarvestObstacle> harvest(SourceId source);

    /**
     * The same for a schedule: where the source can tell what changed, that is enough, but for a walk over all of it now and
     * then.
     */
    Optional<HarvestObstacle> harvestOnSchedule(SourceId source);

    /** Ends the harvest under way as soon as its page in hand is handed in; answers whether there is one. */
    boolean stop(SourceId source, String actor);
}
