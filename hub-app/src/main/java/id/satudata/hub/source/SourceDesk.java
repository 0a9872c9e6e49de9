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

    /** Begins to harvest it in the background; answers whether it did, because it is known and not being harvested already. */
    boolean harvest(SourceId source);

    /** Ends the harvest under way as soon as its page in hand is handed in; answers whether there is one. */
    boolean stop(SourceId source, String actor);
}
