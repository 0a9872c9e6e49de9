package id.satudata.hub.revision;

/** Whether the log is what was once written. */
public sealed interface ChainVerdict {

    /** Every one of the revisions links to the one before it. */
    record Intact(long revisions) implements ChainVerdict {}

    /** The first revision that is missing or was changed. */
    record Broken(Sequence at, Flaw what) implements ChainVerdict {}
}
