package id.satudata.hub.projection;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Sequence;

/**
 * An entry that a view holds otherwise than the log says.
 *
 * @param expected the revision the view should hold; {@link Sequence#START} for an entry the log does not know
 * @param what how it differs, in a few English words for operators
 */
public record Mismatch(EntryId entry, Sequence expected, String what) {}
