package id.satudata.hub.partner;

import java.time.Instant;
import java.util.Optional;

/**
 * A look at all that a partner has. Where that is one file, it counts for every dataset in it.
 *
 * @param compared how many datasets were looked at so far
 * @param missing how many it does not show
 * @param different how many it shows otherwise
 * @param surplus how many it shows that it shall not have
 * @param reason why it ended early; empty where it did not
 */
public record Comparison(
        State state,
        Instant started,
        String startedBy,
        Optional<Instant> ended,
        long compared,
        long missing,
        long different,
        long surplus,
        String reason) {

    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
