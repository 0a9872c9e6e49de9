package id.satudata.hub.disk;

/** What the room that is left allows; later ones are worse. */
public enum DiskState {
    /** Everything. */
    AMPLE,
    /** No new files: they are large, and what is left is for descriptions. */
    NO_UPLOADS,
    /** No writing at all: a database, store or index that meets a full disk may be damaged. */
    NO_WRITES
}
