package id.satudata.hub.delivery;

/** What became of a file at the receiver's. */
public enum FileSight {
    /** It is there as it was sent, and so is its checksum. */
    SAME,
    MISSING,
    /** Another content is there, or the checksum beside it is none of this file. */
    OTHER
}
