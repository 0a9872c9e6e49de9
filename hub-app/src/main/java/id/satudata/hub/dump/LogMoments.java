package id.satudata.hub.dump;

import id.satudata.hub.revision.Sequence;
import java.time.Instant;

/** What dumps need to know of the log. */
interface LogMoments {

    /** The last revision that took any entry out of sight. */
    Sequence lastHidden();

    /** When the revision was recorded, so that every node says the same. */
    Instant recorded(Sequence position);
}
