package id.satudata.hub.revision;

/** Whether an entry may be seen and, where it may not, why. */
public enum EntryState {
    /** Everybody may see it. */
    VISIBLE,
    /** Its source closed it; when the source opens it again, it is seen again. */
    CLOSED,
    /** Somebody withdrew it for a reason; no harvest brings it back. */
    WITHDRAWN,
    /** What it said was destroyed; no harvest brings it back. */
    PURGED,
    /** It is gone for good. */
    DELETED;

    /** The state a withdrawal leaves its entry in; one without a reason is the source's own. */
    public static EntryState ofWithdrawal(Origin origin) {
        return origin.reason().isPresent() ? WITHDRAWN : CLOSED;
    }

    /** The state a revision leaves its entry in. */
    static EntryState after(NewRevision revision, EntryState before) {
        return switch (revision.kind()) {
            case PUBLISH, RESTORE -> VISIBLE;
            case WITHDRAW -> ofWithdrawal(revision.origin());
            case DELETE -> DELETED;
            case PURGE -> before == DELETED ? DELETED : PURGED;
        };
    }

    /** Whether only somebody who knows of its removal may bring it back. */
    public boolean isHeld() {
        return this == WITHDRAWN || this == PURGED;
    }
}
