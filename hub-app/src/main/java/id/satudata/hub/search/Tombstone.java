package id.satudata.hub.search;

/**
 * What stays of an entry out of sight in the index: Elasticsearch forgets deletions after a minute, and a late write could
 * then bring the entry back.
 */
record Tombstone(boolean visible) {

    static final Tombstone HIDDEN = new Tombstone(false);
}
