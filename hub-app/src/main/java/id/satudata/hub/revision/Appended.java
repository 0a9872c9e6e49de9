package id.satudata.hub.revision;

import id.satudata.hub.metadata.EntryId;

/** What became of one revision handed to the log. */
public sealed interface Appended {

    /** It is in the log, now or since the same request was made before. */
    record At(Revision revision) implements Appended {}

    /** The entry has moved on since the writer looked; nothing was written for it. */
    record Conflict(EntryHead current) implements Appended {}

    /** The entry was deleted for good; nothing was written for it. */
    record Gone(EntryHead current) implements Appended {}

    /** The short name belongs to another entry; nothing was written for it. */
    record NameTaken(EntryId holder) implements Appended {}

    /** The client used the idempotency key before, for something else; nothing was written for it. */
    record KeyTaken(Revision earlier) implements Appended {}
}
