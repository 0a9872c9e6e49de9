package id.satudata.hub.search;

import id.satudata.hub.metadata.Bytes;

/**
 * What stays in an index of an entry it does not show: Elasticsearch forgets deletions after a minute, and a late write could
 * then bring the entry back.
 */
final class Tombstone {

    static final Bytes JSON = Bytes.utf8("{\"visible\":false}");

    private Tombstone() {}
}
