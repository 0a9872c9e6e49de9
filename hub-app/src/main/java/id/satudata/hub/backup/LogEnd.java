package id.satudata.hub.backup;

/**
 * Where the chain of revisions ends: the head row of the log.
 *
 * @param sequence the last revision's position
 * @param hash its hash
 */
record LogEnd(long sequence, String hash) {}
