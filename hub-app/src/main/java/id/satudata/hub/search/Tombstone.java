package id.satudata.hub.search;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What stays in an index of an entry it does not show: Elasticsearch forgets deletions after a minute, and a late write could
 * then bring the entry back.
 */
record Tombstone(boolean visible) {

    static final Tombstone HIDDEN = new Tombstone(false);

    byte[] json() {
        return ("{\"visible\":" + visible + "}").getBytes(UTF_8);
    }
}
