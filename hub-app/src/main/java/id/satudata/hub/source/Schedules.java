package id.satudata.hub.source;

import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.SourceId;
import java.util.List;
import java.util.Optional;

/** When sources are harvested by themselves, remembered across starts and shared by all nodes. */
public interface Schedules {

    /** The time zones of Indonesia, in which schedules are told. */
    List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

    Optional<Schedule> find(SourceId source);

    /** Sets when a source is harvested; answers what stands in the way, by field: nothing where it is set. */
    List<Finding> set(SourceId source, String cron, String zone, String actor);

    /** Ends it; answers whether there was one. */
    boolean remove(SourceId source, String actor);

    /** Notes that a run of the source has ended, whoever began it: what was due is done, and what fails is tried less often. */
    void ended(SourceId source, RunState state);
}
