package id.satudata.hub.source;

import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One harvest of a source as the history remembers it.
 *
 * @param total how many records the source said it has
 * @param attempts how often it was begun or went on
 * @param since it asked for what changed since then alone
 * @param retries the run whose refused records alone it tried again
 * @param unchangedSince the source said that it is what it was then, and so nothing was read
 * @param reason why it failed or stayed partial, in Indonesian and English; empty otherwise
 */
public record Run(
        RunId id,
        SourceId source,
        RunState state,
        Instant opened,
        Optional<Instant> closed,
        OptionalLong total,
        RunCounts counts,
        int attempts,
        Optional<Instant> since,
        Optional<RunId> retries,
        Optional<Instant> unchangedSince,
        LocalizedText reason) {

    /** Whether it can go on where it ended. */
    public boolean canGoOn() {
        return switch (state) {
            case PARTIAL, STOPPED, FAILED -> true;
            case RUNNING, COMPLETED -> false;
        };
    }
}
