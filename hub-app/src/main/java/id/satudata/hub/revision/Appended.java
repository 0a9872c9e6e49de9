package id.satudata.hub.revision;

/** What became of one revision handed to the log. */
public sealed interface Appended {

    /** It is in the log. */
    record At(Revision revision) implements Appended {}

    /** The entry has moved on since the writer looked; nothing was written for it. */
    record Conflict(EntryHead current) implements Appended {}
}
