package id.satudata.hub.revision;

/** What a revision does to its entry. */
public enum RevisionKind {
    /** The entry is visible with this content. */
    PUBLISH,
    /** The entry is no longer visible. */
    WITHDRAW
}
