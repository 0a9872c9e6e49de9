package id.satudata.hub.source;

import java.time.Instant;
import java.util.List;

/**
 * One line of the log of a run.
 *
 * @param position grows with every event, of whichever run
 * @param code what happened, as it is called among the words
 */
public record RunEvent(long position, Instant at, Level level, String code, List<String> arguments) {

    public RunEvent {
        arguments = List.copyOf(arguments);
    }

    /** How much it matters, the least first. */
    public enum Level {
        INFO,
        WARN,
        ERROR
    }
}
