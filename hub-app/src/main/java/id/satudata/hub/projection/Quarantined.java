package id.satudata.hub.projection;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Sequence;
import java.time.Instant;

/**
 * A revision that a view could not take in after several tries; the view shows what it held of the entry before.
 *
 * @param reason why, as the last try ended
 */
public record Quarantined(Sequence sequence, EntryId entry, String reason, Instant at) {}
