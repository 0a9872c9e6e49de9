package id.satudata.hub.search;

/**
 * What stays of a withdrawn entry in the index: Elasticsearch forgets deletions after a minute, and a late write could
 * then bring the entry back.
 */
record Tombstone(boolean visible) {

    static final Tombstone WITHDRAWN = new Tombstone(false);
}
