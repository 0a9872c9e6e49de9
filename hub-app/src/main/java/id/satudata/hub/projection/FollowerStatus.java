package id.satudata.hub.projection;

import id.satudata.hub.revision.Sequence;
import java.util.Optional;

/**
 * How far one view has come.
 *
 * @param name the view's name
 * @param position the last revision it holds
 * @param lag how many revisions of the log it does not hold yet
 * @param lastError why it fails, while it fails
 * @param quarantined how many revisions are set aside because the view cannot hold them
 * @param rebuild how far a successor has come, while there is one
 */
public record FollowerStatus(
        String name,
        Sequence position,
        long lag,
        State state,
        Optional<String> lastError,
        int quarantined,
        Optional<RebuildProgress> rebuild) {

    /** What a follower is doing. */
    public enum State {
        /** It has not seen its view yet. */
        STARTING,
        /** It keeps its view in step, or is catching up. */
        FOLLOWING,
        /** Another node keeps the view in step; this one would take over. */
        STANDBY,
        /** Somebody told it to wait. */
        PAUSED,
        /** Its view cannot be read or written; it tries again and again. */
        FAILING,
        /** The hub is shutting down. */
        STOPPED
    }
}
