package id.satudata.hub.revision;

/** What may be wrong with a revision in the log. */
public enum Flaw {
    /** It is not there. */
    MISSING,
    /** It is not there, and nothing after it is. */
    MISSING_AT_END,
    /** It is the last one, and the log's head names another. */
    NOT_THE_HEAD,
    /** It does not link to the revision before it. */
    UNLINKED,
    /** What is recorded about it was changed. */
    RECORD_CHANGED,
    /** Its content was changed. */
    CONTENT_CHANGED,
    /** Its content is gone, and no purge says why. */
    CONTENT_GONE,
    /** Its content is gone, and the purge that would say why was changed. */
    PURGE_CHANGED,
    /** It was purged and still has its content. */
    CONTENT_KEPT
}
