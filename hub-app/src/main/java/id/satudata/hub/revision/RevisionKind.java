package id.satudata.hub.revision;

/** What a revision does to its entry. */
public enum RevisionKind {
    /** The entry is visible with this content. */
    PUBLISH,
    /** The entry is visible again with the content of an earlier revision. */
    RESTORE,
    /** The entry is no longer visible; it may come back. */
    WITHDRAW,
    /** The entry is gone for good; its name and IRI are never given to another. */
    DELETE,
    /** The entry is not visible, and the content of all its earlier revisions is destroyed. */
    PURGE;

    /** Whether the entry is visible with the revision's content. */
    public boolean shows() {
        return switch (this) {
            case PUBLISH, RESTORE -> true;
            case WITHDRAW, DELETE, PURGE -> false;
        };
    }
}
