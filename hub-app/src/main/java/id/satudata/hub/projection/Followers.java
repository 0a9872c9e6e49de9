package id.satudata.hub.projection;

import id.satudata.hub.revision.Sequence;
import java.time.Duration;
import java.util.List;

/** The followers that keep all views in step with the revision log, one for each {@link Projection}. */
public interface Followers {

    /** How far each view has come, in alphabetical order of their names. */
    List<FollowerStatus> statuses();

    /**
     * Waits until the named view holds the revision.
     *
     * @return whether it does; false when the time is over or the hub shuts down
     * @throws IllegalArgumentException when there is no view of that name
     */
    boolean awaitPosition(String name, Sequence position, Duration atMost) throws InterruptedException;

    /** The same for all views together. */
    boolean awaitAll(Sequence position, Duration atMost) throws InterruptedException;
}
