package id.satudata.hub.source;

import id.satudata.hub.metadata.SourceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a source is harvested by itself.
 *
 * @param cron five fields, or six that begin with seconds
 * @param zone whose clock it goes by
 * @param next when it is due; in the past while it is
 * @param attempts how often a run was begun for that
 * @param failures how many runs in a row did not come through
 * @param refused why nothing was run when it was due last
 */
public record Schedule(
        SourceId source,
        String cron,
        ZoneId zone,
        Instant next,
        int attempts,
        int failures,
        Optional<HarvestObstacle> refused) {

    /** From how many failures in a row on the source is tried less and less often. */
    public static final int PATIENCE = 3;

    /** Whether the source is tried less often, because its runs do not come through. */
    public boolean isSlowed() {
        return failures >= PATIENCE;
    }
}
