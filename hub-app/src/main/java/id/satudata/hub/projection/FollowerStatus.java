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
 */
public record FollowerStatus(String name, Sequence position, long lag, State state, Optional<String> lastError) {

    /** What a follower is doing. */
    public enum State {
        /** It has not seen its view yet. */
        STARTING,
        /** It keeps its view in step, or is catching up. */
        FOLLOWING,
        /** Its view cannot be read or written; it tries again and again. */
        FAILING,
        /** The hub is shutting down. */
        STOPPED
    }
}
